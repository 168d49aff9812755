import { createContext, useContext } from 'react';
import type { LicensePage } from '../../knowledge/index.ts';

const LicenseContext = createContext<LicensePage | undefined>(undefined);

/** Hands the license of the page to everything inside. */
export const LicenseProvider = LicenseContext.Provider;

/** The license of the page. */
export function useLicense(): LicensePage {
  const license = useContext(LicenseContext);
  if (!license) throw new Error('no license around this component');
  return license;
}

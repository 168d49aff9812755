import { useNavigate, useRouter } from '@tanstack/react-router';
import { createContext, useCallback, useContext } from 'react';
import { readCheck, type Check } from './model/check.ts';
import { pickCheckSearch, type CheckSearch } from './model/check-search.ts';

const CheckContext = createContext<Check | undefined>(undefined);

/** Hands the check of the address to everything inside. */
export const CheckProvider = CheckContext.Provider;

/** The check of the address. */
export function useCheck(): Check {
  const check = useContext(CheckContext);
  if (!check) throw new Error('no check around this component');
  return check;
}

interface How {
  /** Stay where one is: the history gets no new entry and the page does not scroll. */
  inPlace?: boolean;
}

/** A function that goes to the address a change leads to; the change sees the newest address, however fast people click. */
export function useGo(): (change: (check: Check) => CheckSearch, how?: How) => void {
  const navigate = useNavigate();
  const router = useRouter();
  const { index, page } = useCheck();
  return useCallback(
    (change, { inPlace = false } = {}) => {
      const newest = readCheck(pickCheckSearch({ ...router.latestLocation.search }), { index, page });
      void navigate({ to: '/check/', search: change(newest), replace: inPlace, resetScroll: !inPlace });
    },
    [navigate, router, index, page],
  );
}

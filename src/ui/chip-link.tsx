import type { ReactNode } from 'react';
import { chipLook } from './link-look.ts';

/** A plain link that looks like a chip; router links take `chipLook` instead. */
export const ChipLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} className={chipLook()}>
    {children}
  </a>
);

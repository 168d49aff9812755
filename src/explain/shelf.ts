import type { Finding, Source } from '../engine/index.ts';
import type { LicensePage } from '../knowledge/index.ts';

/** Where explanations find the records they rest on, and the names to say. */
export interface Shelf {
  /** The record of a license; undefined when there is none. */
  page: (license: string) => LicensePage | undefined;
  /** What to call a license. */
  name: (license: string | undefined) => string;
}

/** A shelf for a plan about one license: its record where there is one, and the name people gave it. */
export const shelfOfOne = (page: LicensePage | undefined, name: string): Shelf => ({
  page: () => page,
  name: () => name,
});

/** The license a finding speaks of first. */
export const licenseOf = ({ because, values }: Pick<Finding, 'because' | 'values'>): string | undefined => {
  const [first] = because.map(({ license }: Source) => license);
  return first ?? (typeof values.license === 'string' ? values.license : undefined);
};

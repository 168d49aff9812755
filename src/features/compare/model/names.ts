import { content } from '../../../i18n/index.ts';
import type { LicensePage } from '../../../knowledge/index.ts';
import { listAnd } from './lists.ts';

/** What people call a license. */
export const shortNameOf = ({ shortName }: LicensePage): string => content(shortName);

/** "Apache 2.0, MIT and GPL 3.0". */
export const namesOf = (pages: readonly LicensePage[], write: (name: string) => string = String): string =>
  listAnd(pages.map((page) => write(shortNameOf(page))));

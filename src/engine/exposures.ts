import type { Act, Exposure } from './vocabulary.gen.ts';

/** Who gets the result, and by which act; "output" marks exposures in which only what is generated goes out. */
interface ExposureMeaning {
  audience: 'us' | 'partners' | 'public';
  act?: Act;
  outputs: boolean;
}

/** What each exposure asks of a license. */
export const exposureTable: Record<Exposure, ExposureMeaning> = {
  'only-us': { audience: 'us', outputs: false },
  'partners-service': { audience: 'partners', act: 'serve', outputs: true },
  'partners-files': { audience: 'partners', act: 'share', outputs: false },
  'public-service': { audience: 'public', act: 'serve', outputs: true },
  'public-files': { audience: 'public', act: 'share', outputs: false },
  'published-content': { audience: 'public', outputs: true },
};

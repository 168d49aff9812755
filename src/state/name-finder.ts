export { makeNameFinder, shelfOf, unpackNames } from '../knowledge/index.ts';
export { makeNameOffers } from './name-offers.ts';

export { makeNameFinder, shelfOf, unpackNames } from '../knowledge/index.ts';

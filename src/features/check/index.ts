export { CheckPage } from './check-page.tsx';
export { pickCheckSearch, strayParameters, type CheckSearch } from './model/check-search.ts';
export { loadCheck } from './model/load-check.ts';

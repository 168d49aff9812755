export { ComparePage } from './compare-page.tsx';
export { askedIn, pickCompareSearch, type CompareSearch } from './compare-search.ts';
export { loadComparison, type LoadedComparison } from './load-comparison.ts';

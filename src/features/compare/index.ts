export { ComparePage } from './compare-page.tsx';
export { pickCompareSearch, type CompareSearch } from './compare-search.ts';
export { loadComparison, type LoadedComparison } from './load-comparison.ts';
export { namesOf } from './model/names.ts';

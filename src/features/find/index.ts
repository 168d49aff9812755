export { FindPage } from './find-page.tsx';
export { loadFound } from './model/load-found.ts';

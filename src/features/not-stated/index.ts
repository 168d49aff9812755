export { NotStatedPage } from './not-stated-page.tsx';

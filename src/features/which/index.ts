export { WhichPage } from './which-page.tsx';

export { NamesPage } from './names-page.tsx';
export { RailPage } from './rail-page.tsx';

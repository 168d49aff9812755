export { RailPage } from './rail-page.tsx';

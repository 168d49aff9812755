export { IdentifiersPage } from './identifiers-page.tsx';

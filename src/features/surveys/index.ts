export { NamesPage } from './rail/names-page.tsx';
export { RailPage } from './rail/rail-page.tsx';
export { SoftwarePage } from './software/software-page.tsx';

export { SoftwarePage } from './software-page.tsx';

export { loadLicense } from '../../state/index.ts';

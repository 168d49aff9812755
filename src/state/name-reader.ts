export { resolveLicense } from '../knowledge/index.ts';

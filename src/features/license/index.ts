export { LicensePage } from './license-page.tsx';
export { licenseWork } from './license-work.ts';
export { loadParts as loadLicenseParts } from './parts-on-demand.ts';

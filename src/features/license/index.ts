export { LicensePage } from './license-page.tsx';
export { licenseWork } from './license-work.ts';
export { loadParts as loadLicenseParts } from './parts-on-demand.ts';
export { deedOf, type DeedColumn, type DeedLine } from './deed-lines.ts';
export { marksOf } from './statement.ts';

export { loadLicense, loadLicenseUses } from '../../state/index.ts';

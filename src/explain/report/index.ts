export type { ReportLine } from './line.ts';
export { reportOf, shortAnswer, type ReportPart } from './report.ts';

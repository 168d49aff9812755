/** Writes docs/knowledge-report.md. */
import { writeFileSync } from 'node:fs';
import { knowledgeReport, reportPath } from './knowledge-report.ts';

writeFileSync(reportPath, knowledgeReport());

/** Writes docs/rule-book.md. */
import { writeFileSync } from 'node:fs';
import { ruleBook, ruleBookPath } from './rule-book.ts';

writeFileSync(ruleBookPath, ruleBook());

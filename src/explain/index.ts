export { clausesAsking, limitsOn, readingsOf, type LimitLine, type ReadingLine } from './asked.ts';
export { citationOf, clauseOf, clausesOf, type Citation, type Clause } from './clause.ts';
export { debatesOf, type Debate } from './debates.ts';
export { explain, type Explanation } from './explain.ts';
export { dutyCount, headlineOf, leadOf } from './headline.ts';
export type { DutyLine, Reason } from './lines.ts';
export type { Message, MessageId } from './message.ts';
export { planSentence } from './plan-words.ts';
export { traceLines, type TraceLine } from './trace.ts';

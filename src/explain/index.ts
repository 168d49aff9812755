export { citationOf, clauseOf, clausesOf, type Citation, type Clause } from './clause.ts';
export { explain, type Explanation } from './explain.ts';
export { dutyCount, headlineOf, leadOf } from './headline.ts';
export type { DutyLine, Reason } from './lines.ts';
export type { Message, MessageId } from './message.ts';

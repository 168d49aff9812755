import type { Assessment, TraceStep } from '../engine/index.ts';
import type { LicensePage } from '../knowledge/index.ts';
import { clausesOf, type Clause } from './clause.ts';
import { headlineOf } from './headline.ts';
import { reasonFor } from './lines.ts';
import { message, type Message } from './message.ts';

/** One step of the reasoning: what kind of step it is, what it says, and the clauses it rests on. */
export interface TraceLine {
  step: TraceStep['step'];
  says: Message;
  clauses: Clause[];
}

function lineOf(step: TraceStep, assessment: Assessment, page: LicensePage | undefined, name: string): TraceLine {
  switch (step.step) {
    case 'asset':
      return {
        step: step.step,
        says: page ? message('trace_asset', { license: name }) : message('trace_no_license'),
        clauses: [],
      };
    case 'finding': {
      const { says, clauses } = reasonFor(step.finding, page, name);
      return { step: step.step, says, clauses };
    }
    case 'duty':
      return { step: step.step, says: message('trace_duty'), clauses: clausesOf(page, step.sources) };
    case 'verdict':
      return { step: step.step, says: message('trace_verdict', { verdict: headlineOf(assessment) }), clauses: [] };
  }
}

/** The whole way to the verdict, step by step, as the engine went it. */
export const traceLines = (assessment: Assessment, page: LicensePage | undefined, name: string): TraceLine[] =>
  assessment.trace.map((step) => lineOf(step, assessment, page, name));

import type { Assessment, TraceStep } from '../engine/index.ts';
import { clausesOn, type Clause } from './clause.ts';
import { headlineOf } from './headline.ts';
import { reasonFor } from './lines.ts';
import { message, type Message } from './message.ts';
import type { Shelf } from './shelf.ts';

/** One step of the reasoning: what kind of step it is, what it says, and the clauses it rests on. */
export interface TraceLine {
  step: TraceStep['step'];
  says: Message;
  clauses: Clause[];
}

function lineOf(step: TraceStep, assessment: Assessment, shelf: Shelf): TraceLine {
  switch (step.step) {
    case 'asset': {
      const known = shelf.page(step.license ?? '') !== undefined;
      const says = known ? message('trace_asset', { license: shelf.name(step.license) }) : message('trace_no_license');
      return { step: step.step, says, clauses: [] };
    }
    case 'finding': {
      const { says, clauses } = reasonFor(step.finding, shelf);
      return { step: step.step, says, clauses };
    }
    case 'duty':
      return { step: step.step, says: message('trace_duty'), clauses: clausesOn(shelf, step.sources) };
    case 'verdict':
      return { step: step.step, says: message('trace_verdict', { verdict: headlineOf(assessment) }), clauses: [] };
  }
}

/** The whole way to the verdict, step by step, as the engine went it. */
export const traceLines = (assessment: Assessment, shelf: Shelf): TraceLine[] =>
  assessment.trace.map((step) => lineOf(step, assessment, shelf));

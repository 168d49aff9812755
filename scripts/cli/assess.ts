import { assess, examine, refusalsOf, type Refusal } from '../../src/engine/index.ts';
import { BadInput } from './bad-input.ts';
import type { Library } from './knowledge.ts';
import { asJson, said, type Output } from './output.ts';
import { readPlan, type ReadPlan } from './plans.ts';
import { parseInput, readText } from './read-input.ts';
import { reportLines, type Depth } from './report.ts';

const problems: Record<Refusal['problem'], string> = {
  'not-a-plan': 'found something that is no plan',
  'too-large': 'found more than Lichen reads at once',
  'same-id': 'found an id that another asset or step has too; expected ids of their own',
  'unknown-id': 'found an id that no asset or step has',
  'unknown-word': 'found a word that is not in the list',
  cycle: 'found a step that leads back to itself',
  contradiction: 'found a fact that contradicts the exposure',
};

/** A plan from a file; one that cannot be followed becomes a message with the place. */
function planFrom(file: string, library: Library): ReadPlan {
  const read = readPlan(parseInput(readText(file)), library);
  const refusals = refusalsOf(read.plan).map(({ problem, at, found }) => `${at}: ${problems[problem]}: "${found}"`);
  if (refusals.length > 0) throw new BadInput(refusals.join('\n'));
  return read;
}

/** `assess <file|->`: a plan against its licenses: as JSON, or as a text that says as much as was asked for. */
export function assessOne(file: string, library: Library, as: 'json' | Depth): Output {
  const { plan, near } = planFrom(file, library);
  if (as === 'json') return asJson(examine(plan, library.knowledge));
  const hint = near.length > 0 ? [`Did you mean ${near.join(' or ')}?`] : [];
  return said([...reportLines(plan, library, as), ...hint]);
}

function resultOf(text: string, line: number, library: Library): unknown {
  try {
    return { line, ...assess(readPlan(parseInput(text), library).plan, library.knowledge) };
  } catch (fault) {
    if (fault instanceof BadInput) return { line, error: fault.message };
    throw fault;
  }
}

/** `assess --batch <file.jsonl>`: one JSON result for each line that is not blank; a bad line gives its number and the error. */
export function assessBatch(file: string, library: Library): Output {
  const lines = readText(file)
    .split(/\r?\n/)
    .map((text, at) => ({ text, line: at + 1 }))
    .filter(({ text }) => text.trim() !== '');
  return said(lines.map(({ text, line }) => JSON.stringify(resultOf(text, line, library))));
}

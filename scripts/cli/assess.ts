import { assess } from '../../src/engine/index.ts';
import { assessmentLines } from './assessment-lines.ts';
import { BadInput } from './bad-input.ts';
import type { Library } from './knowledge.ts';
import { asJson, said, type Output } from './output.ts';
import { readPlan } from './plans.ts';
import { parseInput, readText } from './read-input.ts';

/** `assess <file|->`: one plan against its license. */
export function assessOne(file: string, library: Library, json: boolean): Output {
  const { plan, near } = readPlan(parseInput(readText(file)), library);
  const assessment = assess(plan, library.knowledge);
  return json ? asJson(assessment) : said(assessmentLines(assessment, plan, library, near));
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

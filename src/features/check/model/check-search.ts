import { pickPlanSearch, type PlanSearch } from '../../../state/index.ts';

/** What stands in an address of Check: the plan, the name that was looked up, and where the person is. */
export interface CheckSearch extends PlanSearch {
  /** A license name as it was typed, where it is not the id of a record. */
  q?: string | undefined;
  /** The question on the screen, where it is not simply the next one. */
  ask?: string | undefined;
  /** Questions left open on purpose, by comma. */
  skip?: string | undefined;
  /** "result" shows the answer before all questions are answered. */
  show?: string | undefined;
}

const own = ['q', 'ask', 'skip', 'show'] as const;
const longest = 2000;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= longest;

/** Picks the parameters of Check out of raw search values; anything that is not short text is left out. */
export function pickCheckSearch(raw: Record<string, unknown>): CheckSearch {
  const texts = own.flatMap((name) => (Object.hasOwn(raw, name) && isText(raw[name]) ? [[name, raw[name]]] : []));
  return { ...pickPlanSearch(raw), ...Object.fromEntries(texts) };
}

const known: readonly string[] = ['v', 'license', 'kind', 'do', 'for', 'facts', 'yes', 'no', 'stance', ...own];
const readable = (value: unknown): boolean => isText(value) || typeof value === 'number';

/** Names of the parameters in an address that Check does not know or cannot read. */
export const strayParameters = (raw: Record<string, unknown>): string[] =>
  Object.keys(raw)
    .filter((name) => !known.includes(name) || !readable(raw[name]))
    .map((name) => name.slice(0, 40));

import fc from 'fast-check';
import { licensesOf, type World } from './worlds.ts';

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

const lean = (one: object): object => Object.fromEntries(Object.entries(one).filter(([, value]) => !isEmpty(value)));

/** What is shown of one record; whoever needs more looks it up. */
const mostShown = 1000;

/** A world on a few lines: its plan, and what the records it names say, without what is empty. */
function shown({ plan, knowledge }: World): string {
  const named = new Set([...plan.assets.flatMap(licensesOf), plan.outbound ?? '']);
  const records = [...knowledge.licenses.values()].filter(({ id }) => named.has(id));
  const lines = records.map(
    ({ id, category: _c, status: _s, madeFor: _m, ...record }) =>
      `${id}: ${JSON.stringify(lean(record)).slice(0, mostShown)}`,
  );
  return [
    '',
    ...Object.entries(lean(plan)).map(([part, value]) => `${part}: ${JSON.stringify(value)}`),
    ...lines,
    '',
  ].join('\n');
}

/** Worlds that print readably when a claim fails. */
export const readable = (worlds: fc.Arbitrary<World>): fc.Arbitrary<World> =>
  worlds.map((world) => Object.defineProperty({ ...world }, fc.toStringMethod, { value: () => shown(world) }));

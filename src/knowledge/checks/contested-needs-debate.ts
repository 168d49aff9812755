import type { DataCheck } from './check.ts';

/** Where good-faith readers differ, the record gives both readings. */
export const contestedNeedsDebate: DataCheck = {
  name: 'contested-needs-debate',
  description:
    'A rule or a reach entry that is contested names the debate with both readings, and every debate is named by something (a contested entry of the frame needs no name).',
  scope: 'record',
  exceptions: [],
  check: (record) => {
    const { permissions, prohibitions, duties, limits } = record;
    const rules = Object.entries({ permissions, prohibitions, duties, limits }).flatMap(([list, all]) =>
      all.map(({ id, certainty, debate }) => ({ path: `${list}.${id}`, contested: certainty === 'contested', debate })),
    );
    const reach = Object.entries(record.reach).map(([step, { effect, certainty, debate }]) => ({
      path: `reach.${step}`,
      contested: effect === 'contested' || certainty === 'contested',
      debate,
    }));
    const stated = [...rules, ...reach];
    const undebated = stated
      .filter(({ contested, debate }) => contested && debate === undefined)
      .map(({ path }) => ({
        path: `${path}.debate`,
        found: 'contested without a debate',
        expected: 'the id of a debate',
        tip: 'Set out both readings under debates and name the entry here.',
      }));
    const named = new Set(stated.map(({ debate }) => debate));
    const framed = Object.values(record.frame).filter(
      ({ value, certainty }) => value === 'contested' || certainty === 'contested',
    ).length;
    const unused = record.debates
      .filter(({ id }) => !named.has(id))
      .slice(framed)
      .map(({ id }) => ({
        path: `debates.${id}`,
        found: 'a debate nothing points to',
        expected: 'a contested rule, reach or frame entry that needs it',
        tip: 'Name it where it matters, or take it out.',
      }));
    return [...undebated, ...unused];
  },
};

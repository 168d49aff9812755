import type { Assessment, Change, Knowledge } from './assessment.ts';
import type { Finding } from './finding.ts';
import { outboundOf } from './outbound.ts';
import type { Asset, FactValue, Plan } from './plan.ts';
import { rank } from './severity.ts';
import { exposures, type FactId, type LicenseCategory, type Operation } from './vocabulary.gen.ts';

/** Ways to do nearly the same that leave more apart. */
const gentler: Partial<Record<Operation, Operation[]>> = {
  'join-blended': ['join-side-by-side'],
  merge: ['chain'],
  'fine-tune': ['train-adapter'],
  distill: ['chain'],
};

/** Safeguards and choices one can decide on without changing the work. */
const safeguards: readonly [FactId, FactValue][] = [
  ['disclosure', 'yes'],
  ['human-review', 'yes'],
  ['consent', 'yes'],
  ['professional-oversight', 'yes'],
  ['ethics-approval', 'yes'],
  ['credential', 'yes'],
  ['quoting', 'no'],
  ['funding', 'none'],
];

const factEdits = ({ profile }: Plan): Change[] =>
  safeguards
    .filter(([fact, to]) => profile.facts[fact] !== undefined && profile.facts[fact] !== to)
    .map(([fact, to]) => ({ change: 'fact', fact, to }));

const exposureEdits = (plan: Plan): Change[] =>
  plan.exposure === undefined
    ? []
    : exposures.filter((to) => to !== plan.exposure).map((to) => ({ change: 'exposure', to }));

const operationEdits = (plan: Plan): Change[] =>
  plan.steps.flatMap(({ id, operation }) =>
    (operation ? (gentler[operation] ?? []) : []).map((to): Change => ({ change: 'operation', step: id, to })),
  );

/** Most licenses to try for the result. */
const outboundTries = 3;

function outboundEdits(plan: Plan, knowledge: Knowledge): Change[] {
  if (plan.outbound === undefined) return [];
  const lists = outboundOf(plan, knowledge).map(({ options }) =>
    options.filter(({ answer }) => answer === 'usable').map(({ license }) => license),
  );
  const [first = [], ...rest] = lists;
  const usable = first.filter((id) => id !== plan.outbound && rest.every((list) => list.includes(id)));
  return usable.slice(0, outboundTries).map((to) => ({ change: 'outbound', to }));
}

const open: readonly LicenseCategory[] = ['permissive', 'public-domain'];

/** An open license written for this kind of thing. */
const openFor = ({ kind }: Asset, knowledge: Knowledge): string | undefined =>
  open
    .flatMap((category) => [...knowledge.licenses.values()].filter((one) => one.category === category))
    .find(({ madeFor, status }) => status === 'current' && (kind === undefined || madeFor.kinds.includes(kind)))?.id;

/** Does a finding stand, or perhaps stand, in the way of doing the plan as it is? */
export const isBlocking = ({ range }: Finding): boolean => rank(range.worst) > rank('yes-if');

function assetEdits(plan: Plan, blocking: readonly Finding[], knowledge: Knowledge): Change[] {
  const named = new Set(blocking.flatMap(({ asset, assets }) => assets ?? [asset]));
  return plan.assets
    .filter(({ id }) => named.has(id))
    .flatMap((asset): Change[] => {
      const to = openFor(asset, knowledge);
      const needed =
        plan.steps.length === 0 || plan.steps.some(({ uses }) => !uses || (uses.length < 2 && uses[0] === asset.id));
      return [
        ...(to && to !== asset.license ? [{ change: 'license' as const, asset: asset.id, to }] : []),
        ...(needed ? [] : [{ change: 'drop' as const, asset: asset.id }]),
      ];
    });
}

const topicEdits = (plan: Plan, blocking: readonly Finding[]): Change[] =>
  [...new Set(blocking.flatMap(({ values }) => values.categories ?? []))].flatMap((id) => {
    const topic = Object.entries(plan.profile.topics).find(([name, said]) => name === id && said === 'yes');
    return topic ? [{ change: 'topic', topic: id, to: 'no' } as Change] : [];
  });

const waiverEdits = (plan: Plan, blocking: readonly Finding[]): Change[] =>
  plan.assets.flatMap(({ id, license }): Change[] => {
    const mine = blocking.filter(({ asset, assets }) => asset === id || assets?.includes(id));
    const rules = mine.flatMap(({ because }) =>
      because.filter((one) => one.license === license).map(({ rule }) => rule),
    );
    const askable = [...new Set(rules)].filter((rule) => /^(?:[RL]\d+|outbound)$/.test(rule));
    return askable.length > 0 ? [{ change: 'waiver', asset: id, rules: askable }] : [];
  });

/** Every small edit worth trying on a plan, those that ask least first. */
export function editsFor(plan: Plan, { findings }: Pick<Assessment, 'findings'>, knowledge: Knowledge): Change[] {
  const blocking = findings.filter(isBlocking);
  return [
    ...factEdits(plan),
    ...outboundEdits(plan, knowledge),
    ...operationEdits(plan),
    ...exposureEdits(plan),
    ...topicEdits(plan, blocking),
    ...assetEdits(plan, blocking, knowledge),
    ...waiverEdits(plan, blocking),
  ];
}

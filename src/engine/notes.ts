import type { DueDuty, Finding, FindingRule, Source } from './finding.ts';
import { factOf } from './judge.ts';
import type { License, Limit } from './license.ts';
import { generates, meaningOf } from './operations.ts';
import type { Asset, Plan } from './plan.ts';
import { perObject } from './remembered.ts';
import { settled, type Severity } from './severity.ts';
import type { AssetKind, Stance } from './vocabulary.gen.ts';

interface Noted {
  rule: FindingRule;
  severity: Severity;
  because?: Source[];
  whyNoClause?: Finding['whyNoClause'];
  values?: Finding['values'];
}

/** A finding that hangs on nothing: a note beside the verdict, or a verdict of its own. */
export const note = (
  asset: Asset,
  stance: Stance,
  { rule, severity, because = [], whyNoClause, values = {} }: Noted,
): Finding => ({
  rule,
  severity,
  range: settled(severity),
  asset: asset.id,
  because,
  whyNoClause,
  certainty: 'explicit',
  asks: [],
  limits: [],
  values,
  stance,
});

function madeForOther(license: License, asset: Asset): Noted[] {
  const { kinds } = license.madeFor;
  const isOfProvider = asset.license !== undefined && asset.license === asset.provider;
  if (!asset.kind || kinds.includes(asset.kind) || isOfProvider) return [];
  return [
    {
      rule: 'made-for-other-kind',
      severity: 'yes',
      whyNoClause: 'no-text-to-cite',
      values: { kind: asset.kind, kinds },
    },
  ];
}

const unread = (license: License): Noted[] =>
  license.documents.some((document) => document.complete === 'no')
    ? [{ rule: 'unread-document', severity: 'unclear', whyNoClause: 'no-text-to-cite' }]
    : [];

const superseded = (license: License): Noted[] =>
  license.status === 'superseded'
    ? [{ rule: 'superseded-version', severity: 'yes', whyNoClause: 'no-text-to-cite', values: { license: license.id } }]
    : [];

const framed = (license: License, topic: 'revocable' | 'remote-restriction'): Noted[] =>
  license.frame[topic]?.value === 'yes'
    ? [{ rule: topic, severity: 'yes', because: [{ license: license.id, rule: `frame:${topic}` }] }]
    : [];

/** From this share of a threshold on, it is near. */
const nearShare = 0.8;

const isNear = ({ test }: Limit, plan: Plan): boolean => {
  if (!('atMost' in test)) return false;
  const value = Number(factOf(plan, test.fact));
  return value <= test.atMost && value >= test.atMost * nearShare;
};

const ofThresholds = perObject(({ limits }: License): Limit[] => limits.filter(({ test }) => 'atMost' in test));

const nearThreshold = (license: License, plan: Plan): Noted[] =>
  ofThresholds(license)
    .filter((limit) => isNear(limit, plan))
    .map(({ id }) => ({ rule: 'threshold-near', severity: 'yes', because: [{ license: license.id, rule: id }] }));

/** What there is to say of a text in every plan. */
const ofText = perObject((license: License): Noted[] => [
  ...unread(license),
  ...superseded(license),
  ...framed(license, 'revocable'),
  ...framed(license, 'remote-restriction'),
]);

/** Findings that stand beside the rules: what the license was made for, its age, its hold on you, a threshold close by. */
export const noteFindings = (license: License, asset: Asset, plan: Plan, stance: Stance): Finding[] =>
  [...madeForOther(license, asset), ...ofText(license), ...nearThreshold(license, plan)].map((one) =>
    note(asset, stance, one),
  );

function consent(plan: Plan, stance: Stance): Finding[] {
  const kinds: (AssetKind | undefined)[] = plan.assets.length > 0 ? plan.assets.map(({ kind }) => kind) : [undefined];
  const feeds = plan.steps.some(
    ({ operation }) => operation && kinds.some((kind) => meaningOf(operation, kind).ownData),
  );
  const about = factOf(plan, 'personal-data');
  return about === 'yes' || (feeds && about !== 'no')
    ? [
        note(firstAsset(plan), stance, {
          rule: 'license-is-not-consent',
          severity: 'yes',
          whyNoClause: 'about-the-plan',
        }),
      ]
    : [];
}

/** The asset that a finding about the whole plan is filed under. */
export const firstAsset = (plan: Plan): Asset => plan.assets[0] ?? { id: 'asset' };

const noteOn = (asset: Asset, rule: FindingRule, stance: Stance, values: Finding['values'] = {}): Finding =>
  note(asset, stance, { rule, severity: 'yes', whyNoClause: 'about-the-plan', values });

const isHosted = ({ kind, provider }: Asset, prompts: boolean): boolean =>
  provider !== undefined || kind === 'service' || (generates(kind) && prompts);

/** Labels that disagree, and hosted services, whose own terms count beside the license. */
function labels(plan: Plan, stance: Stance): Finding[] {
  const prompts = plan.steps.some(({ operation }) => operation === 'prompt-hosted');
  return plan.assets.flatMap((asset) => [
    ...(asset.found !== undefined && asset.found !== asset.license
      ? [noteOn(asset, 'tag-repository-disagree', stance, { tag: asset.license ?? '', found: asset.found })]
      : []),
    ...(isHosted(asset, prompts) ? [noteOn(asset, 'provider-terms-beside', stance)] : []),
  ]);
}

/** From this many makers on, naming them all takes planning. */
const manyCredits = 3;

/** Many makers to name at once. */
export function creditNotes(duties: readonly DueDuty[], plan: Plan, stance: Stance): Finding[] {
  if (plan.assets.length < manyCredits) return [];
  const makers = new Set(duties.filter(({ kind }) => kind === 'credit').flatMap((due) => due.assets ?? [due.asset]));
  return makers.size < manyCredits
    ? []
    : [noteOn(firstAsset(plan), 'attribution-stacking', stance, { count: String(makers.size) })];
}

/** Findings about the plan as a whole rather than one license. */
export const planNotes = (plan: Plan, stance: Stance): Finding[] => [...consent(plan, stance), ...labels(plan, stance)];

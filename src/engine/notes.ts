import type { Finding, FindingRule, Source } from './finding.ts';
import { factOf } from './judge.ts';
import type { License } from './license.ts';
import { meaningOf } from './operations.ts';
import type { Asset, Plan } from './plan.ts';
import { settled, type Severity } from './severity.ts';
import type { Stance } from './vocabulary.gen.ts';

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
  ...(whyNoClause ? { whyNoClause } : {}),
  certainty: 'explicit',
  asks: [],
  limits: [],
  values,
  stance,
});

function madeForOther(license: License, asset: Asset): Noted[] {
  const { kinds } = license.madeFor;
  if (!asset.kind || kinds.includes(asset.kind)) return [];
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

function consent(asset: Asset, plan: Plan): Noted[] {
  const feeds = plan.steps.some(({ operation }) => operation && meaningOf(operation, asset.kind).ownData);
  const about = factOf(plan, 'personal-data');
  return feeds && about !== 'no'
    ? [{ rule: 'license-is-not-consent', severity: 'yes', whyNoClause: 'about-the-plan' }]
    : [];
}

/** Findings that stand beside the rules: what the license was made for, its age, its hold on you, and people's own data. */
export const noteFindings = (license: License, asset: Asset, plan: Plan, stance: Stance): Finding[] =>
  [
    ...madeForOther(license, asset),
    ...unread(license),
    ...superseded(license),
    ...framed(license, 'revocable'),
    ...framed(license, 'remote-restriction'),
    ...consent(asset, plan),
  ].map((one) => note(asset, stance, one));

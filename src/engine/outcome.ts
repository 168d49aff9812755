import type { Knowledge, StanceOutcome } from './assessment.ts';
import type { Asked } from './demand-book.ts';
import { dutiesOf, rangeOfDuties } from './duties.ts';
import type { DueDuty, Finding, FindingRule } from './finding.ts';
import { answersTo } from './grants.ts';
import type { License } from './license.ts';
import { mixingFindings } from './mixing.ts';
import { creditNotes, note, noteFindings, planNotes } from './notes.ts';
import type { Asset, Plan } from './plan.ts';
import { reachOf } from './reach.ts';
import { hear, type Reading } from './reading.ts';
import { restrictionFindings } from './restrictions.ts';
import { flat } from './lists.ts';
import { combine, shownVerdict, type Range } from './severity.ts';
import type { Stance, VerdictMark } from './vocabulary.gen.ts';
import { groupsOf, type Group } from './groups.ts';
import type { Weave } from './weave.ts';

const anything: Range = { best: 'yes', worst: 'no' };

/** The rules that stand for "there is no text to reason on", and the verdict each gives. */
const textless: Partial<Record<FindingRule, VerdictMark>> = {
  'no-license-stated': 'not-stated',
  'ambiguous-family': 'not-stated',
  'custom-license': 'not-in-kb',
  'not-in-knowledge-base': 'not-in-kb',
};

/** What is found where there is no text: nothing stated, a family tag, an own text, or an unknown name. */
function withoutLicense(asset: Asset, knowledge: Knowledge, stance: Stance): Finding {
  const name = asset.license ?? '';
  const candidates = knowledge.ambiguous.get(name);
  const found = (rule: FindingRule, values: Finding['values'] = {}): Finding => ({
    ...note(asset, stance, { rule, severity: 'unclear', whyNoClause: 'no-text-to-cite', values }),
    range: anything,
    asks: ['license'],
  });
  if (candidates) return found('ambiguous-family', { name, candidates: [...candidates] });
  if (name === '' || name === 'not-stated') return found('no-license-stated');
  return name === 'custom' ? found('custom-license') : found('not-in-knowledge-base', { name });
}

/** What is asked where people disagree whether a smaller or converted copy is a change at all: it may be the thing itself. */
function withCopies(asked: readonly Asked[], license: License, stance: Stance): Asked[] {
  if (!asked.some(({ demand }) => demand.via === 'quantize')) return [...asked];
  return asked.flatMap((one) => {
    const { demand, step } = one;
    if (demand.via !== 'quantize' || reachOf(demand, license) !== 'contested') return [one];
    const copy: Asked = { step, demand: { ...demand, object: 'material', via: 'run', standing: 'bound' } };
    return stance === 'cautious' ? [one, copy] : [copy];
  });
}

interface Found {
  findings: Finding[];
  duties: DueDuty[];
}

function readGroup({ license, asset, asked: all }: Group, plan: Plan, knowledge: Knowledge, stance: Stance): Found {
  if (!license) return { findings: [withoutLicense(asset, knowledge, stance)], duties: [] };
  const asked = withCopies(all, license, stance);
  const heard = hear(
    asked.map(({ demand }) => demand),
    license,
    stance,
  );
  const reading: Reading = { license, asset, plan, stance, heard };
  const findings = [
    ...restrictionFindings(reading),
    ...answersTo(asked, reading),
    ...noteFindings(license, asset, plan, stance),
  ];
  return { findings, duties: dutiesOf(reading) };
}

/** Names all assets of a group on what was found about it. */
function named({ findings, duties }: Found, { assets }: Group): Found {
  if (assets.length === 1) return { findings, duties };
  return {
    findings: findings.map((finding) => ({ ...finding, assets })),
    duties: duties.map((duty) => ({ ...duty, assets })),
  };
}

const rangeOf = (findings: readonly Finding[], duties: readonly DueDuty[]): Range =>
  combine([combine(findings.map(({ range }) => range)), rangeOfDuties(duties)]);

/** Findings that widen the range without pulling the verdict: what a duty settles, and that there is no text. */
const isAside = ({ rule, undertaking }: Finding): boolean => undertaking === true || textless[rule] !== undefined;

/** One short order of precedence: a no stands; else a missing text is named; else the worst finding. */
function verdictFor(findings: readonly Finding[], duties: readonly DueDuty[], whole: Range): VerdictMark {
  const aside = findings.filter(isAside);
  if (aside.length === 0) return shownVerdict(whole);
  const missing = aside.map(({ rule }) => textless[rule]).filter((mark) => mark !== undefined);
  const read = findings.filter((finding) => !isAside(finding));
  const shown = shownVerdict(rangeOf(read, duties));
  if (shown === 'no' || missing.length === 0) return shown;
  return missing.includes('not-stated') ? 'not-stated' : 'not-in-kb';
}

/** The outcome of a whole plan in one stance: every license read for itself, then all of them together. */
export function outcomeFor(woven: Weave, plan: Plan, knowledge: Knowledge, stance: Stance): StanceOutcome {
  const groups = groupsOf(woven);
  const found = groups.map((group) => named(readGroup(group, plan, knowledge, stance), group));
  const duties = flat(found.map((one) => one.duties));
  const findings = [
    ...flat(found.map((one) => one.findings)),
    ...mixingFindings(woven, plan, knowledge, stance),
    ...planNotes(plan, stance),
    ...creditNotes(duties, plan, stance),
  ];
  const range = rangeOf(findings, duties);
  return { verdict: verdictFor(findings, duties, range), range, findings, duties };
}

import type { Knowledge, StanceOutcome } from './assessment.ts';
import { demandsOn, type Demand } from './demands.ts';
import { dutiesOf, rangeOfDuties } from './duties.ts';
import type { Finding } from './finding.ts';
import { answerTo, reachOf } from './grants.ts';
import type { License } from './license.ts';
import { note, noteFindings } from './notes.ts';
import type { Asset, Plan } from './plan.ts';
import { restrictionFindings } from './restrictions.ts';
import { combine, shownVerdict, type Range } from './severity.ts';
import type { Stance } from './vocabulary.gen.ts';

const anything: Range = { best: 'yes', worst: 'no' };

function without(
  rule: Finding['rule'],
  verdict: 'not-stated' | 'not-in-kb',
  asset: Asset,
  stance: Stance,
  values: Finding['values'] = {},
): StanceOutcome {
  const finding = note(asset, stance, { rule, severity: 'unclear', whyNoClause: 'no-text-to-cite', values });
  return { verdict, range: anything, findings: [{ ...finding, range: anything, asks: ['license'] }], duties: [] };
}

/** The outcome where there is no text to reason on: nothing stated, a family tag, an own text, or an unknown name. */
function withoutLicense(asset: Asset, knowledge: Knowledge, stance: Stance): StanceOutcome {
  const name = asset.license ?? '';
  const candidates = knowledge.ambiguous.get(name);
  if (candidates)
    return without('ambiguous-family', 'not-stated', asset, stance, { name, candidates: [...candidates] });
  if (name === '' || name === 'not-stated') return without('no-license-stated', 'not-stated', asset, stance);
  return name === 'custom'
    ? without('custom-license', 'not-in-kb', asset, stance)
    : without('not-in-knowledge-base', 'not-in-kb', asset, stance, { name });
}

/** The demands whose duties and restrictions bind. Where reach is contested, the cautious reading adds those of a derivative. */
function bindingDemands(demands: readonly Demand[], license: License, stance: Stance): Demand[] {
  return demands.flatMap((demand) => {
    const reach = reachOf(demand, license);
    if (reach !== 'contested') return reach === 'not-carry' ? [] : [demand];
    const asDerivative = { ...demand, object: 'derivative' as const };
    if (demand.object === 'derivative') return stance === 'cautious' ? [demand] : [];
    return stance === 'cautious' && demand.object !== 'output' ? [demand, asDerivative] : [demand];
  });
}

function withLicense(license: License, asset: Asset, plan: Plan, stance: Stance): StanceOutcome {
  const demands = demandsOn(asset, plan);
  const binding = bindingDemands(demands, license, stance);
  const answers = demands.map((demand) => answerTo({ demand, license, asset, stance }, plan));
  const findings = [
    ...restrictionFindings(binding, license, asset, plan, stance),
    ...answers,
    ...noteFindings(license, asset, plan, stance),
  ];
  const duties = dutiesOf(binding, license, asset, plan, stance);
  const range = combine([...findings.map((finding) => finding.range), rangeOfDuties(duties)]);
  const shown = combine([
    ...findings.filter((finding) => !finding.undertaking).map((finding) => finding.range),
    rangeOfDuties(duties),
  ]);
  return { verdict: shownVerdict(shown), range, findings, duties };
}

/** The outcome for one asset of a plan in one stance. */
export function outcomeFor(asset: Asset, plan: Plan, knowledge: Knowledge, stance: Stance): StanceOutcome {
  const license = knowledge.licenses.get(asset.license ?? '');
  return license ? withLicense(license, asset, plan, stance) : withoutLicense(asset, knowledge, stance);
}

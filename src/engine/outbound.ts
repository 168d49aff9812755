import type { Knowledge } from './assessment.ts';
import { obstacleTo, type Obstacle } from './compatibility.ts';
import type { Flow } from './flow.ts';
import type { Node } from './graph.ts';
import type { Lane } from './lanes.ts';
import type { License } from './license.ts';
import type { Plan } from './plan.ts';
import { decidingIn, type Presence } from './presence.ts';
import { refusalsOf } from './refusals.ts';
import type { AssetKind, LicenseCategory } from './vocabulary.gen.ts';
import { partsOf, shownNodes, weave } from './weave.ts';

/** May a part of the result carry a license, and what stands against it. */
export interface OutboundOption {
  license: string;
  answer: 'usable' | 'doubtful' | 'barred';
  /** True when the license was written for this kind of thing. */
  fits: boolean;
  obstacles: Obstacle[];
}

/** One part of a result that is passed on, with every license of the knowledge base, the usable ones first. */
export interface OutboundAnswer {
  step: string;
  /** The assets whose terms decide. */
  assets: string[];
  options: OutboundOption[];
}

const notForResults: readonly LicenseCategory[] = ['provider-terms', 'unstated', 'credentialed-access'];

/** What kind of thing a part is, going by what it holds. */
function kindOf(lanes: readonly Lane[]): AssetKind | undefined {
  if (lanes.some(({ object }) => object === 'trained-model' || object === 'extract')) return 'model';
  const thing = lanes.find(({ object }) => object !== 'output');
  return thing ? thing.kind : 'content';
}

function optionFor(out: License, present: readonly Presence[], kind: AssetKind | undefined): OutboundOption {
  const beside = new Set(present.map(({ license }) => license.id));
  const met = present.flatMap((one) => {
    const obstacle = obstacleTo(one.license, one.object, out, beside);
    return obstacle ? [{ ...obstacle, contested: one.contested }] : [];
  });
  const firm = met.some(({ contested }) => !contested);
  return {
    license: out.id,
    answer: met.length === 0 ? 'usable' : firm ? 'barred' : 'doubtful',
    fits: kind === undefined || out.madeFor.kinds.includes(kind),
    obstacles: met.map(({ rule, because }) => ({ rule, because })),
  };
}

const answers: readonly OutboundOption['answer'][] = ['usable', 'doubtful', 'barred'];

function sorted(options: OutboundOption[], own: ReadonlySet<string>): OutboundOption[] {
  const order = ({ answer, fits, license }: OutboundOption): number =>
    answers.indexOf(answer) * 4 + (own.has(license) ? 0 : 2) + (fits ? 0 : 1);
  return options.sort((a, b) => order(a) - order(b) || (a.license < b.license ? -1 : 1));
}

function answerFor(node: Node, part: Flow, present: readonly Presence[], knowledge: Knowledge): OutboundAnswer {
  const own = new Set(present.map(({ license }) => license.id));
  const candidates = [...knowledge.licenses.values()].filter(
    ({ id, category, status }) => own.has(id) || (status === 'current' && !notForResults.includes(category)),
  );
  const kind = kindOf([...part.keys()]);
  return {
    step: node.step.id,
    assets: [...new Set(present.map(({ asset }) => asset))],
    options: sorted(
      candidates.map((out) => optionFor(out, present, kind)),
      own,
    ),
  };
}

/** For every part of a result that is passed on: which licenses of the knowledge base it may carry, and why not the others. */
export function outboundOf(plan: Plan, knowledge: Knowledge): OutboundAnswer[] {
  if (refusalsOf(plan).length > 0) return [];
  const woven = weave(plan, knowledge);
  const shown = shownNodes(woven);
  return shown.flatMap((node) =>
    partsOf(node.step.id, woven, new Set()).map((part) =>
      answerFor(node, part, decidingIn(part, node.exposure, woven, plan.stance ?? 'cautious'), knowledge),
    ),
  );
}

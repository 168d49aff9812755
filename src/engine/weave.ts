import type { Knowledge } from './assessment.ts';
import { bitOf, common, isWithin, lacking, type Bits } from './bits.ts';
import { DemandBook, type Asked } from './demand-book.ts';
import { exposureDemands, operationDemands, paymentDemand, demandToUse } from './demands.ts';
import { carry, flowInto, isSameFlow, mergeFlow, type Flow } from './flow.ts';
import { nodesOf, type Node } from './graph.ts';
import { baseKind, Holdings } from './holdings.ts';
import { factOf } from './judge.ts';
import { laneFor, openBit, startLane, type Lane, type Open } from './lanes.ts';
import { generates, keepsApart, stepOn } from './operations.ts';
import type { Asset, Plan } from './plan.ts';
import { operations, type Operation } from './vocabulary.gen.ts';

/** A plan followed through all its steps: who is in which result, and what is asked of each. */
export interface Weave {
  holdings: Holdings;
  /** The demands on each holding, by its place. */
  demands: Asked[][];
  nodes: Map<string, Node>;
  /** What each asset and step result holds, by id. */
  flows: Map<string, Flow>;
}

/** What each asset holds at the start. */
function startFlows(plan: Plan, holdings: Holdings): Map<string, Flow> {
  const flows = new Map<string, Flow>();
  for (const asset of plan.assets) {
    const flow: Flow = new Map();
    for (const place of holdings.placesOf.get(asset.id) ?? []) startOne(flow, place, asset, holdings);
    flows.set(asset.id, flow);
  }
  return flows;
}

/** A base is present from the start as what was made of it. */
function startOne(flow: Flow, place: number, asset: Asset, holdings: Holdings): void {
  const { object, via } = holdings.all[place] ?? { object: 'material', via: 'run' };
  const who = bitOf(place, holdings.all.length);
  if (object === 'material') flowInto(flow, startLane(asset.kind), who);
  else
    carry(flow, startLane(baseKind(asset)), who, { needs: [], makes: object, reach: via, ownData: false }, 0, holdings);
}

/** What goes on while a plan is followed. */
interface Run {
  plan: Plan;
  holdings: Holdings;
  book: DemandBook;
}

/** Passages quoted in answers stay what they were; an index gives back the passages it was made from. */
function quote(into: Flow, lane: Lane, who: Bits, open: Open, { plan }: Run): void {
  const quotable = lane.object === 'material' || lane.object === 'derivative';
  const quoting = factOf(plan, 'quoting');
  if (!quotable || quoting === 'no' || (lane.kind !== undefined && generates(lane.kind))) return;
  const thing = lane.via === 'index' ? startLane(lane.kind) : lane;
  flowInto(
    into,
    laneFor({ ...thing, quoted: true, open: quoting === undefined ? open | openBit('quoting') : open }),
    who,
  );
}

/** Takes one lane through one operation. */
function passLane(result: Flow, lane: Lane, who: Bits, node: Node, operation: Operation, run: Run): void {
  const open = node.step.operation ? lane.open : lane.open | openBit('operation');
  run.book.add(operationDemands(lane, operation, node.exposure, open), who, node.step.id);
  carry(result, lane, who, stepOn(operation, lane.kind, lane.object), open, run.holdings);
  if (operation === 'answer-from-documents') quote(result, lane, who, open, run);
}

const improving: readonly Operation[] = ['fine-tune', 'train-adapter'];

/** The holdings of the one license whose models alone are improved in a step; its own outputs teach no other model there. */
function improvedHere({ step }: Node, incoming: Flow, { holdings }: Run): Bits | undefined {
  if (!step.operation || !improving.includes(step.operation)) return undefined;
  const models = [...incoming].filter(([lane]) => generates(lane.kind) && lane.object !== 'output');
  if (models.length === 0) return undefined;
  return holdings.licensed().find(({ holders }) => models.every(([, who]) => isWithin(who, holders)))?.holders;
}

/** Leaves out outputs that only go back into their own model. */
function withoutOwnOutputs(node: Node, incoming: Flow, run: Run): Flow {
  const own = incoming.size > 1 ? improvedHere(node, incoming, run) : undefined;
  if (!own) return incoming;
  const rest: Flow = new Map();
  for (const [lane, who] of incoming) {
    const others = lane.object === 'output' ? lacking(who, own) : who;
    if (others) rest.set(lane, others);
    if (others !== who) run.book.add([demandToUse(lane)], common(who, own) ?? who, node.step.id);
  }
  return rest;
}

/** Takes all that comes in through a step, by every operation it may turn out to be. */
function passStep(node: Node, all: Flow, run: Run): Flow {
  const { operation } = node.step;
  const incoming = withoutOwnOutputs(node, all, run);
  const result: Flow = new Map();
  for (const [lane, who] of incoming) {
    if (operation) passLane(result, lane, who, node, operation, run);
    else for (const one of operations) passLane(result, lane, who, node, one, run);
    if (!operation) run.book.add([demandToUse(lane)], who, node.step.id);
  }
  return result;
}

const paying = ['fee-at-cost', 'fee', 'sale', 'earned-income'];

/** What showing and selling a result asks of all that is in it. */
function show(node: Node, result: Flow, { plan, book }: Run): void {
  const funding = factOf(plan, 'funding');
  const paid = node.ends && (funding === undefined || paying.includes(String(funding)));
  for (const [lane, who] of result) {
    book.add(exposureDemands(lane, node.exposure), who, node.step.id);
    if (paid && !lane.quoted) book.add([paymentDemand(lane, funding !== undefined)], who, node.step.id);
  }
}

function gather(node: Node, flows: ReadonlyMap<string, Flow>): Flow {
  const only = node.inputs.length === 1 ? flows.get(node.inputs[0] ?? '') : undefined;
  if (only) return only;
  const incoming: Flow = new Map();
  for (const id of node.inputs) mergeFlow(incoming, flows.get(id) ?? new Map());
  return incoming;
}

/** Assets that no step takes are used all the same. */
function takeRest({ plan, book }: Run, nodes: readonly Node[], flows: ReadonlyMap<string, Flow>): void {
  const taken = new Set<string>();
  for (const { inputs } of nodes) for (const id of inputs) taken.add(id);
  for (const { id } of plan.assets)
    if (!taken.has(id)) for (const [lane, who] of flows.get(id) ?? []) book.add([demandToUse(lane)], who, '');
}

/** Follows every asset of a plan through every step. */
export function weave(plan: Plan, knowledge: Knowledge): Weave {
  const holdings = new Holdings(plan, knowledge);
  const run: Run = { plan, holdings, book: new DemandBook(holdings.all.length) };
  const flows = startFlows(plan, holdings);
  const nodes = nodesOf(plan);
  takeRest(run, nodes, flows);
  for (const node of nodes) {
    const result = passStep(node, gather(node, flows), run);
    show(node, result, run);
    flows.set(node.step.id, result);
  }
  return { holdings, demands: run.book.perHolding(), nodes: new Map(nodes.map((node) => [node.step.id, node])), flows };
}

/** The steps whose results go to others, surely or perhaps. */
export const shownNodes = ({ nodes }: Weave): Node[] =>
  [...nodes.values()].filter(({ exposure }) => exposure !== 'only-us');

/** The parts of a result that stay apart, less those visited before; what grows together is one part. */
export function partsOf(id: string, { nodes, flows }: Weave, visited: Set<string>): Flow[] {
  const parts: Flow[] = [];
  for (const open = [id]; open.length > 0;) {
    const next = open.pop() ?? '';
    if (visited.size === visited.add(next).size) continue;
    const node = nodes.get(next);
    if (node && keepsApart.has(node.step.operation)) open.push(...node.inputs);
    else parts.push(flows.get(next) ?? new Map());
  }
  return parts;
}

/** Is a result one thing, rather than things laid side by side? Copies of the same thing count as one. */
export function isOneThing(id: string, { nodes, flows }: Weave): boolean {
  for (let node = nodes.get(id); node && keepsApart.has(node.step.operation); node = nodes.get(node.inputs[0] ?? '')) {
    const [first, ...rest] = node.inputs.map((input) => flows.get(input));
    if (!first || rest.some((one) => !one || !isSameFlow(first, one))) return false;
  }
  return true;
}

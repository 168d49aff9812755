import { joined, lacking, placesOf, type Bits } from './bits.ts';
import type { Demand } from './demands.ts';

/** A demand and the step of the plan that first sets it off. */
export interface Asked {
  demand: Demand;
  step: string;
}

interface Page {
  seen: Bits;
  entries: { asked: Asked; who: Bits }[];
}

/** Keeps what a plan asks of each holding; the first step that asks for something is the one remembered. */
export class DemandBook {
  private readonly pages = new Map<Demand, Page>();
  private readonly size: number;

  /** A book for so many holdings. */
  constructor(size: number) {
    this.size = size;
  }

  /** Notes demands on some holdings; the set is kept as it is and must not change any more. */
  add(demands: readonly Demand[], who: Bits, step: string): void {
    for (const demand of demands) this.note(demand, who, step);
  }

  private note(demand: Demand, who: Bits, step: string): void {
    const page = this.pages.get(demand);
    if (!page) {
      this.pages.set(demand, { seen: who, entries: [{ asked: { demand, step }, who }] });
      return;
    }
    const fresh = lacking(who, page.seen);
    if (!fresh) return;
    page.seen = joined(page.seen, fresh);
    page.entries.push({ asked: { demand, step }, who: fresh });
  }

  private surestFirst(): Page[] {
    const open = [...this.pages.keys()].some(({ asks }) => asks.length > 0);
    if (!open) return [...this.pages.values()];
    return [...this.pages].sort(([a], [b]) => a.asks.length - b.asks.length).map(([, page]) => page);
  }

  /** The demands on each holding, by its place, the surest first. */
  perHolding(): Asked[][] {
    const lists: Asked[][] = [];
    for (let place = 0; place < this.size; place += 1) lists.push([]);
    for (const { entries } of this.surestFirst())
      for (const { asked, who } of entries) for (const place of placesOf(who)) lists[place]?.push(asked);
    return lists.map(distinct);
  }
}

const same = (a: Demand, b: Demand): boolean =>
  a.act === b.act && a.object === b.object && a.via === b.via && a.standing === b.standing && a.led === b.led;

/** Keeps one of each act on an object; a demand needed for sure wins over one that hangs on something. */
function distinct(list: Asked[]): Asked[] {
  const kept: Asked[] = [];
  for (const asked of list) if (!kept.some(({ demand }) => same(demand, asked.demand))) kept.push(asked);
  return kept;
}

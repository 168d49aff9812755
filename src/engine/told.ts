import { isWithin, joined, lacking, noBits, placesOf, put, type Bits } from './bits.ts';
import type { License } from './license.ts';
import type { Presence } from './presence.ts';
import type { Exposure } from './vocabulary.gen.ts';

/** What was looked at already, so that no part of a result and no pair of texts is looked at twice. */
export class Told {
  private readonly visited = new Map<string, Set<string>>();
  private readonly numbers = new Map<string, number>();
  private readonly texts = new Map<License, number>();
  private readonly known: Presence[] = [];
  private readonly compared = new Map<number, Bits>();

  /** Results and assets visited for an exposure, in results that are one thing or in those that lie side by side: only the former carry a license of ours. */
  visitedFor(exposure: Exposure | undefined, isOneThing: boolean): Set<string> {
    const key = `${exposure} ${isOneThing}`;
    const known = this.visited.get(key) ?? new Set<string>();
    this.visited.set(key, known);
    return known;
  }

  /** The pairs of a strict text and another one in a part that were not seen together before. */
  newPairs(present: readonly Presence[], isStrict: (one: Presence) => boolean): [Presence, Presence][] {
    const numbers = present.map((one) => this.numberOf(one));
    const part = noBits(this.known.length);
    for (const number of numbers) put(part, number);
    return present.flatMap((one, at) =>
      isStrict(one) ? this.unseen(numbers[at] ?? 0, part).map((other): [Presence, Presence] => [one, other]) : [],
    );
  }

  private unseen(number: number, part: Bits): Presence[] {
    const before = this.compared.get(number);
    if (before && isWithin(part, before)) return [];
    this.compared.set(number, before ? joined(part, before) : part);
    return placesOf((before && lacking(part, before)) ?? part).flatMap((place) => this.known[place] ?? []);
  }

  /** Names a presence by its license as it stands, some of it set aside or not. */
  private nameOf({ license, object, contested, asks }: Presence): string {
    const text = this.texts.get(license) ?? this.texts.size;
    this.texts.set(license, text);
    return `${text} ${object} ${contested} ${asks.join()}`;
  }

  private numberOf(one: Presence): number {
    const name = this.nameOf(one);
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.known.length);
    return this.known.push(one) - 1;
  }
}

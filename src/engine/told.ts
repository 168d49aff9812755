import { lacking, noBits, placesOf, pour, put, type Bits } from './bits.ts';
import type { License } from './license.ts';
import type { Deciding } from './presence.ts';
import type { Exposure } from './vocabulary.gen.ts';

/** Room for the different ways in which licenses can be present in one plan. */
const mostNames = 1 << 13;

/** What was looked at already, so that no part of a result and no pair of texts is looked at twice. */
export class Told {
  private readonly visited = new Map<Exposure | undefined, Set<string>>();
  private readonly numbers = new Map<string, number>();
  private readonly texts = new Map<License, number>();
  private readonly known: Deciding[] = [];
  private readonly compared = new Map<number, Bits>();

  /** Results and assets visited for an exposure. */
  visitedFor(exposure: Exposure | undefined): Set<string> {
    const known = this.visited.get(exposure) ?? new Set<string>();
    this.visited.set(exposure, known);
    return known;
  }

  /** The pairs of a strict text and another one in a part that were not seen together before. */
  newPairs(present: readonly Deciding[], isStrict: (one: Deciding) => boolean): [Deciding, Deciding][] {
    const numbers = present.map((one) => this.numberOf(one));
    const part = noBits(mostNames);
    for (const number of numbers) put(part, number);
    return present.flatMap((one, at) =>
      isStrict(one) ? this.unseen(numbers[at] ?? 0, part).map((other): [Deciding, Deciding] => [one, other]) : [],
    );
  }

  private unseen(number: number, part: Bits): Deciding[] {
    const before = this.compared.get(number) ?? noBits(mostNames);
    this.compared.set(number, before);
    const fresh = lacking(part, before);
    if (!fresh) return [];
    pour(before, fresh);
    return placesOf(fresh).flatMap((place) => this.known[place] ?? []);
  }

  /** Names a presence by its license as it stands, some of it set aside or not. */
  private nameOf({ license, object, contested, asks }: Deciding): string {
    const text = this.texts.get(license) ?? this.texts.size;
    this.texts.set(license, text);
    return `${text} ${object} ${contested} ${asks.join()}`;
  }

  private numberOf(one: Deciding): number {
    const name = this.nameOf(one);
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.known.length);
    return this.known.push(one) - 1;
  }
}

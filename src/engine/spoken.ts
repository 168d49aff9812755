import type { License, Permission, Prohibition, Silence } from './license.ts';
import { numbering } from './lists.ts';
import { acts, objects, type Act, type ThingObject } from './vocabulary.gen.ts';

/** A rule, by the acts on objects it speaks of. */
export interface Reaching {
  acts: readonly Act[];
  objects: readonly ThingObject[];
}

/** Does a rule speak of this act on this object? */
export const reaches = (rule: Reaching, act: Act, object: ThingObject): boolean =>
  rule.acts.includes(act) && rule.objects.includes(object);

/** What a license grants, bars or leaves unsaid; one object for all acts and objects of which it says the same. */
export interface Answers {
  permissions: Permission[];
  bars: Prohibition[];
  silences: Silence[];
}

/** What a license says of one act on one object. */
export interface Spoken {
  /** The act and the object. */
  what: { act: Act; object: ThingObject };
  answers: Answers;
  /** The scopes, by number, that hold this act on this object. */
  scopes: readonly number[];
}

const answersOf = (license: License, act: Act, object: ThingObject): Answers => ({
  permissions: license.permissions.filter((rule) => reaches(rule, act, object)),
  bars: license.prohibitions.filter((rule) => !rule.categories && reaches(rule, act, object)),
  silences: license.silentOn.filter((one) => reaches(one, act, object)),
});

const actPlaces = new Map<Act, number>(acts.map((act, at) => [act, at * objects.length]));
const objectPlaces = new Map<ThingObject, number>(objects.map((object, at) => [object, at]));

/** The place of an act on an object in the table of a license. */
export const placeOf = (act: Act, object: ThingObject): number =>
  (actPlaces.get(act) ?? -objects.length) + (objectPlaces.get(object) ?? NaN);

/** What the license says of every act on every object, by their place. */
export function tableOf(license: License, scopes: readonly Reaching[]): Spoken[] {
  const rules: readonly unknown[] = [...license.permissions, ...license.prohibitions, ...license.silentOn];
  const placesOf = (said: readonly unknown[]): string => said.map((rule) => rules.indexOf(rule)).join();
  const answers = numbering<Answers>((one) => placesOf([...one.permissions, ...one.bars, ...one.silences]));
  const spoken = (act: Act, object: ThingObject): Spoken => {
    const own = answersOf(license, act, object);
    return {
      what: { act, object },
      answers: answers.all[answers.numberOf(own)] ?? own,
      scopes: [...scopes.keys()].filter((at) => scopes[at] && reaches(scopes[at], act, object)),
    };
  };
  return acts.flatMap((act) => objects.map((object) => spoken(act, object)));
}

import type { RailMember } from '../../../../knowledge/index.ts';

/** What a RAIL name can name, as the convention writes it: data, application, model, source code. */
export type Artifact = NonNullable<RailMember['rail']>['artifacts'][number];

/** The letters of the convention. */
export const artifactLetters: readonly Artifact[] = ['D', 'A', 'M', 'S'];

/** What the letters of a name promise. */
export interface DecodedName {
  isOpen: boolean;
  isResearch: boolean;
  letters: Artifact[];
}

const pattern = /(open[\s-]*)?rail(?:\+\+)?(?:[\s-]+([dams](?:\/?[dams])*)(?![\w.]))?/i;

/** Reads a name such as "OpenRAIL-M" by the convention; undefined where the word RAIL is not in it. */
export function decodeName(name: string): DecodedName | undefined {
  const found = pattern.exec(name);
  if (!found) return undefined;
  const named = (found[2] ?? '').toUpperCase();
  return {
    isOpen: found[1] !== undefined,
    isResearch: /\bresearch[\s-]*(use|only)\b/i.test(name),
    letters: artifactLetters.filter((letter) => named.includes(letter)),
  };
}

const isSame = (one: DecodedName, other: DecodedName): boolean =>
  one.isOpen === other.isOpen && one.isResearch === other.isResearch && one.letters.join('') === other.letters.join('');

/** The texts of the family one of whose names promises the same. */
export const carriersOf = (members: readonly RailMember[], decoded: DecodedName): RailMember[] =>
  members.filter(({ names }) =>
    names.some((name) => {
      const own = decodeName(name);
      return own !== undefined && isSame(own, decoded);
    }),
  );

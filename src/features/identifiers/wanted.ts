import type { HubIdentifier, IdentifierTarget } from '../../knowledge/index.ts';

/** What a visitor looks for among the identifiers. */
export interface Wanted {
  text: string;
  target: IdentifierTarget | undefined;
}

/** Letters and digits only, so that "CC BY NC 4.0" finds "cc-by-nc-4.0"; "+" keeps its meaning. */
const fold = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}+]/gu, '');

const textOf = ({ tag, name, id, spdx }: HubIdentifier): string => [tag, name, id, ...spdx].map(fold).join(' ');

/** The identifiers that hold the text and lead where it is wanted. */
export function wantedIdentifiers(identifiers: readonly HubIdentifier[], { text, target }: Wanted): HubIdentifier[] {
  const folded = fold(text);
  return identifiers.filter((one) => (target === undefined || one.target === target) && textOf(one).includes(folded));
}

/** A statement of a row: whose, in which words, on which page, and whether it is the Hub's label. */
export interface RowFact {
  stated: string;
  source: string;
  page?: string | undefined;
  where?: 'tag';
}

/** One row, whatever file it comes from. */
export interface Row {
  kind: 'models' | 'datasets';
  name: string;
  hub?: string | undefined;
  maker?: string | undefined;
  facts: RowFact[];
  from: string[];
  bases: string[];
  data: string[];
  generators: string[];
}

/** The last part of an address on the Hub, which has the owner before it or not. */
export const repositoryOf = (hub: string): string => hub.slice(hub.indexOf('/') + 1);

/** A short line for many makers: the first three and how many more there are. */
export const makerLine = (makers: readonly string[]): string | undefined =>
  makers.length > 4
    ? `${makers.slice(0, 3).join(', ')} and ${makers.length - 3} others`
    : makers.join(', ') || undefined;

/** A name nobody shares, for a row without an address: with its maker, else with what it is. */
export const withMaker = ({ name, maker, kind }: Row): string => `${name} (${maker ?? kind})`;

import type { Restriction } from '../../engine/index.ts';
import type { LicenseRecord } from '../schema/license.ts';

/** How a text of a family relates to the closest one before it. */
export interface Closest {
  id: string;
  /** Its record says that it replaces the other; else the record only calls them look-alikes. */
  replaces: boolean;
  /** The recorded dates settle that the other came first. */
  isEarlier: boolean;
  /** Categories of use it bars and the other does not, the other way round, and how many both bar. */
  added: Restriction[];
  dropped: Restriction[];
  kept: number;
}

/** One text of the RAIL family. */
export interface RailMember {
  id: string;
  name: string;
  /** Those of its names that have the word RAIL in them. */
  names: string[];
  published: string;
  /** Label of its category, and of its status where it is no longer in force. */
  kind: string;
  status?: string;
  /** How many texts lie between it and the first of its line. */
  depth: number;
  closest?: Closest;
  rail?: Pick<NonNullable<LicenseRecord['openness']['rail']>, 'open' | 'responsible' | 'artifacts' | 'says'> & {
    sections: string[];
  };
}

/** What one license says of one category of use: the rules, and the first clause without what all its clauses share. */
export interface RailCell {
  rules: string[];
  label: string;
  more: number;
}

/** The texts of the RAIL family and who bars which use. */
export interface RailFamily {
  /** In the order of the tree: each text after the one closest to it. */
  members: RailMember[];
  /** Texts that name barred uses, with the words all their clauses of barred uses begin with. */
  columns: { id: string; place: string }[];
  /** The words of the barred uses, with the domain each belongs to, in the order of the taxonomy. */
  uses: { id: string; label: string; domain: string }[];
  domains: { id: string; label: string }[];
  /** One row for each category any of them bars; cells stand in the order of the columns. */
  rows: { category: Restriction; cells: (RailCell | null)[] }[];
}

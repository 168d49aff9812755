import type { LicensePage } from '../../../knowledge/index.ts';
import { dutiesGroup } from './duties.ts';
import { factsGroup } from './facts.ts';
import { followGroup } from './follow.ts';
import { frameGroup } from './frame.ts';
import { grantsGroup } from './grants.ts';
import { limitsGroup } from './limits.ts';
import { restrictionsGroup } from './restrictions.ts';
import type { Group, Part } from './row.ts';

/** Licenses side by side: every topic with its rows, and how many of them differ. */
export interface Comparison {
  groups: readonly Group[];
  all: number;
  differing: number;
}

/** Compares licenses; everything follows from their records and grids. */
export function compare(pages: readonly LicensePage[]): Comparison {
  const groups = [grantsGroup, dutiesGroup, limitsGroup, restrictionsGroup, followGroup, frameGroup, factsGroup]
    .map((topicOf) => topicOf(pages))
    .filter(({ all }) => all > 0);
  const sum = (count: 'all' | 'differing'): number => groups.reduce((total, group) => total + group[count], 0);
  return { groups, all: sum('all'), differing: sum('differing') };
}

const differing = (part: Part): Part => ({ ...part, rows: part.rows.filter(({ differs }) => differs) });
const differingFirst = (part: Part): Part => ({
  ...part,
  rows: part.rows.toSorted((a, b) => Number(b.differs) - Number(a.differs)),
});

/** The topics with only the rows that differ, or with those first. */
export const showing = (groups: readonly Group[], only: boolean): Group[] =>
  groups.map((group) => ({
    ...group,
    parts: group.parts.map(only ? differing : differingFirst).filter(({ rows }) => rows.length > 0),
  }));

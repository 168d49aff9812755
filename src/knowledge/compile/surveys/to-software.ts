import type { LicensePage } from '../../records.ts';
import type { LicenseRecord } from '../../schema/license.ts';
import type { SoftwareSurvey, SurveyedLicense } from '../../surveys/software.ts';
import { openCategories } from '../open-categories.ts';
import { toPage } from '../to-browser.ts';
import { readWords } from '../words.ts';
import { barredUses } from './barred-uses.ts';
import { frameCounts } from './frame-counts.ts';
import { answersOf } from './survey-answers.ts';

type Group = SurveyedLicense['group'];

const isPutOnModels = ({ madeFor: { kinds, alsoUsedFor } }: LicenseRecord): boolean =>
  !kinds.includes('model') && alsoUsedFor.some(({ kind }) => kind === 'model');

/** Software licenses in any version; of Creative Commons the texts in force, as there are ten times as many. */
function groupOf(record: LicenseRecord): Group | undefined {
  if (!isPutOnModels(record)) return undefined;
  if (record.madeFor.kinds.includes('code') && openCategories.includes(record.category)) return 'software';
  return record.steward === 'Creative Commons' && record.status === 'current' ? 'content' : undefined;
}

const surveyed = (page: LicensePage, group: Group): SurveyedLicense => ({
  id: page.id,
  name: page.shortName,
  group,
  category: page.category,
  answers: answersOf(page),
});

function onModels(records: readonly LicenseRecord[]): SoftwareSurvey['onModels'] {
  const sentences = new Map<string, string[]>();
  for (const { id, madeFor } of records)
    for (const { kind, says } of madeFor.alsoUsedFor)
      if (kind === 'model') sentences.set(says, [...(sentences.get(says) ?? []), id]);
  return [...sentences]
    .map(([says, ids]) => ({ says, ids }))
    .toSorted((one, other) => other.ids.length - one.ids.length);
}

const categoriesOf = (records: readonly LicenseRecord[]): SoftwareSurvey['categories'] =>
  readWords()
    .categories.filter(({ id }) => records.some(({ category }) => category === id))
    .map(({ id, label }) => ({ id, label }));

const isApproved = ({ openness }: LicenseRecord): boolean => openness.osi === 'yes';
const bars = (record: LicenseRecord): boolean => barredUses(record).size > 0;

/** Licenses for software and content, seen as licenses of models. */
export function toSoftware(records: ReadonlyMap<string, LicenseRecord>): SoftwareSurvey {
  const all = [...records.values()];
  const here = all.filter((record) => groupOf(record) !== undefined);
  return {
    licenses: here.flatMap((record) => {
      const group = groupOf(record);
      return group ? [surveyed(toPage(record, records), group)] : [];
    }),
    categories: categoriesOf(here),
    onModels: onModels(here),
    openness: {
      all: all.length,
      approved: all.filter(isApproved).length,
      barring: all.filter(bars).length,
      both: all.filter((record) => isApproved(record) && bars(record)).length,
      approvedHere: here.filter(isApproved).length,
      barringHere: here.filter(bars).length,
    },
    documents: { licenses: all.length, several: all.filter(({ documents }) => documents.length > 1).length },
    frame: frameCounts(here),
  };
}

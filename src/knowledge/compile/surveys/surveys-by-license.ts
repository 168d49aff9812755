import type { Survey } from '../../deed.ts';
import type { RailFamily } from '../../surveys/rail.ts';
import type { SoftwareSurvey } from '../../surveys/software.ts';

/** Which page about many licenses each license stands on. */
export const surveysByLicense = (
  { members }: Pick<RailFamily, 'members'>,
  { licenses }: Pick<SoftwareSurvey, 'licenses'>,
): ReadonlyMap<string, Survey> =>
  new Map([...licenses.map(({ id }) => [id, 'software'] as const), ...members.map(({ id }) => [id, 'rail'] as const)]);

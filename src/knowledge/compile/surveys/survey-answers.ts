import type { Act, ThingObject } from '../../../engine/index.ts';
import type { LicensePage } from '../../records.ts';
import type { SurveyAnswer, SurveyQuestion } from '../../surveys/software.ts';

/** The cell of the grid that answers each question, without money. */
const cells: Record<Exclude<SurveyQuestion, 'patents'>, { act: Act; object: ThingObject }> = {
  train: { act: 'train', object: 'material' },
  'trained-model': { act: 'share', object: 'trained-model' },
  output: { act: 'use', object: 'output' },
  extract: { act: 'share', object: 'extract' },
};

const firstSection = (cite: readonly { section: string }[]): string => cite[0]?.section ?? '';

function sectionOf(page: LicensePage, ids: readonly string[]): string {
  const { permissions, prohibitions, limits, duties, silentOn } = page;
  const steps = Object.entries(page.reach).map(([step, { cite }]) => ({ id: `reach:${step}`, cite }));
  const rules = [...permissions, ...prohibitions, ...limits, ...duties, ...silentOn, ...steps];
  return firstSection(rules.filter(({ id }) => ids.includes(id)).flatMap(({ cite }) => cite));
}

function gridAnswer(page: LicensePage, { act, object }: { act: Act; object: ThingObject }): SurveyAnswer {
  const cell = page.grid.find((one) => one.act === act && one.object === object && !one.commercial);
  if (!cell) throw new Error(`${page.id} has no cell for ${act} ${object}`);
  return { state: cell.state, rules: cell.rules, section: sectionOf(page, cell.rules) };
}

const patents = ({ frame }: LicensePage): SurveyAnswer => ({
  state: frame['patent-grant'].value,
  rules: ['frame:patent-grant'],
  section: firstSection(frame['patent-grant'].cite),
});

/** What a license says on each question of the survey, with the rules that decide. */
export const answersOf = (page: LicensePage): Record<SurveyQuestion, SurveyAnswer> => ({
  train: gridAnswer(page, cells.train),
  'trained-model': gridAnswer(page, cells['trained-model']),
  output: gridAnswer(page, cells.output),
  extract: gridAnswer(page, cells.extract),
  patents: patents(page),
});

import { z } from 'zod';
import { assess, type Knowledge, type Plan, type Source } from '../../engine/index.ts';
import { planSchema } from '../schema/plan.ts';

const question = z.strictObject({
  id: z.string(),
  asks: z.string(),
  beside: z.array(z.looseObject({})).default([]),
  plan: z.looseObject({}),
});

/** A standard question: a plan without its license, asked of every record. */
export interface StandardQuestion {
  id: string;
  asks: string;
  /** Other assets of the plan. */
  beside: unknown[];
  plan: unknown;
}

/** Reads the list of standard questions. */
export const parseQuestions = (content: unknown): StandardQuestion[] => z.array(question).parse(content);

const noTopics = (plan: Plan, topics: readonly string[]): Plan => ({
  ...plan,
  profile: {
    ...plan.profile,
    topics: { ...Object.fromEntries(topics.map((topic) => [topic, 'no'])), ...plan.profile.topics },
  },
});

/** The plan of one question for one license; topics left out count as not touched. */
export function planOf(question: StandardQuestion, license: string, kind: string, topics: readonly string[]): Plan {
  const parsed = planSchema.parse({ ...(question.plan as object), assets: [{ license, kind }, ...question.beside] });
  return noTopics(parsed, topics);
}

/** A rule of the license itself by its id alone, rules of others with their license. */
const nameIn =
  (own: string) =>
  ({ license, rule }: Source): string =>
    license === own ? rule : `${license} ${rule}`;

/** One license's answers: question → verdict and the rules that decide it. */
export function verdictsOf(
  questions: readonly StandardQuestion[],
  license: string,
  kind: string,
  topics: readonly string[],
  knowledge: Knowledge,
): Record<string, { verdict: string; because: string[] }> {
  return Object.fromEntries(
    questions.map((one) => {
      const { verdict, findings, duties } = assess(planOf(one, license, kind, topics), knowledge);
      const deciding = findings
        .filter((finding) => finding.severity === verdict)
        .flatMap((finding) => finding.because.map(nameIn(license)));
      const due =
        verdict === 'yes-if'
          ? duties.filter((duty) => duty.sure && !duty.standing).map((duty) => nameIn(license)(duty.source))
          : [];
      return [one.id, { verdict, because: [...new Set([...deciding, ...due])] }];
    }),
  );
}

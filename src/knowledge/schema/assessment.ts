import { z } from 'zod';
import { findingRules, severities, type Ask, type Assessment } from '../../engine/index.ts';
import * as v from '../../engine/vocabulary.gen.ts';
import { field } from './terms.ts';

const severity = z.enum(severities);
const certainty = z.enum(v.certainties);
const range = field(
  z.strictObject({ best: severity, worst: severity }),
  'The verdicts still possible; equal when nothing is open.',
);

const source = z.strictObject({
  license: field(z.string(), 'Id of the license record.'),
  rule: field(z.string(), 'Rule id (P1, R12, D3, L1, S1), "reach:<step>", "frame:<topic>" or "outbound".'),
});

const isAsk = (ask: string): ask is Ask =>
  [...v.facts, 'license', 'operation', 'exposure', ...v.restrictions.map((topic) => `topic:${topic}`)].includes(ask);
const ask = field(
  z
    .string()
    .refine(isAsk)
    .transform((text): Ask => (isAsk(text) ? text : 'license')),
  'A fact, "topic:<category>", or a part of the plan: license, operation, exposure.',
);

const finding = z.strictObject({
  rule: field(z.enum(findingRules), 'Which rule of the rule book found it.'),
  severity: field(severity, 'The verdict it pulls towards now.'),
  range,
  asset: z.string(),
  assets: field(z.array(z.string()).optional(), 'All assets it is about, when more than one.'),
  step: field(z.string().optional(), 'The step of the plan that sets it off.'),
  act: z.enum(v.acts).optional(),
  object: z.enum(v.objects).optional(),
  because: field(z.array(source), 'The clauses behind it; where there are none, whyNoClause says why.'),
  whyNoClause: z.enum(['text-is-silent', 'no-text-to-cite', 'about-the-plan']).optional(),
  certainty,
  asks: field(z.array(ask), 'What it hangs on.'),
  limits: field(z.array(z.string()), 'Ids of the limits that decide it.'),
  undertaking: field(z.boolean().optional(), 'True when simply doing a duty settles it.'),
  values: field(
    z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    'Names that a sentence about it needs.',
  ),
  stance: field(z.enum(['both', 'cautious', 'room']), 'The stance in which it holds.'),
});

const duty = z.strictObject({
  kind: z.enum(v.dutyKinds),
  source,
  asset: z.string(),
  assets: field(z.array(z.string()).optional(), 'All assets that ask for it, when more than one.'),
  standing: field(z.boolean(), 'Kept in mind, not done.'),
  sure: field(z.boolean(), 'Bites for sure; else it hangs on what asks names.'),
  setOffBy: z.array(z.strictObject({ act: z.enum(v.acts), object: z.enum(v.objects) })),
  certainty,
  asks: z.array(ask),
});

const task = z.strictObject({
  kind: z.enum(v.dutyKinds),
  covers: field(z.array(z.enum(v.dutyKinds)), 'Other kinds of duty that this work meets at the same time.'),
  sources: field(z.array(source), 'The duties it meets, each with its clause.'),
  assets: z.array(z.string()),
  standing: z.boolean(),
  sure: z.boolean(),
  setOffBy: z.array(z.strictObject({ act: z.enum(v.acts), object: z.enum(v.objects) })),
  certainty,
  asks: z.array(ask),
});

const refusal = z.strictObject({
  problem: z.enum(['not-a-plan', 'too-large', 'same-id', 'unknown-id', 'unknown-word', 'cycle', 'contradiction']),
  at: field(z.string(), 'The place in the plan.'),
  found: field(z.string(), 'What stands there, cut short.'),
});

const verdict = z.enum(v.verdicts);
const outcome = z.strictObject({ verdict, range });

const traceStep = z.discriminatedUnion('step', [
  z
    .strictObject({
      step: z.literal('asset'),
      asset: z.string(),
      license: z.union([z.string(), z.undefined()]).optional(),
    })
    .transform((step) => ({ ...step, license: step.license })),
  z.strictObject({ step: z.literal('finding'), finding }),
  z.strictObject({ step: z.literal('duty'), duty, sources: z.array(source) }),
  z.strictObject({ step: z.literal('verdict'), verdict, range }),
]);

const ruleIds = z.array(z.string());
const travel = z.strictObject({
  step: z.string(),
  license: z.string(),
  asset: z.string(),
  object: z.enum(v.objects),
  contested: field(z.boolean(), 'True when people disagree on whether the terms come along.'),
  restrictions: ruleIds,
  limits: ruleIds,
  duties: ruleIds,
});
const traveling = z.strictObject({
  step: z.string(),
  terms: z.array(travel),
  left: field(
    z.partialRecord(z.enum(v.acts), z.enum(v.cellStates)),
    'What is left of each right: the worst answer of all.',
  ),
});

const obstacle = z.strictObject({ rule: z.enum(findingRules), because: z.array(source) });
const outboundAnswer = z.strictObject({
  step: z.string(),
  assets: field(z.array(z.string()), 'The assets whose terms decide.'),
  options: z.array(
    z.strictObject({
      license: z.string(),
      answer: z.enum(['usable', 'doubtful', 'barred']),
      fits: field(z.boolean(), 'True when the license was written for this kind of thing.'),
      obstacles: z.array(obstacle),
    }),
  ),
});

const change = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('exposure'), to: z.enum(v.exposures) }),
  z.strictObject({ change: z.literal('topic'), topic: z.enum(v.restrictions), to: z.enum(['yes', 'no']) }),
  z.strictObject({ change: z.literal('fact'), fact: z.enum(v.facts), to: z.union([z.string(), z.number()]) }),
  z.strictObject({ change: z.literal('outbound'), to: z.string() }),
  z.strictObject({ change: z.literal('operation'), step: z.string(), to: z.enum(v.operations) }),
  z.strictObject({ change: z.literal('license'), asset: z.string(), to: z.string() }),
  z.strictObject({ change: z.literal('drop'), asset: z.string() }),
  z.strictObject({ change: z.literal('waiver'), asset: z.string(), rules: ruleIds }),
]);
const remedy = z.strictObject({ changes: z.array(change).min(1).max(2), verdict });

/** What `assess` returns, and `examine` with what takes a search, as published for other programs. */
export const assessmentSchema = z.strictObject({
  verdict: field(verdict, 'The answer in the stance of the plan.'),
  range,
  findings: field(z.array(finding), 'Everything the engine found.'),
  duties: field(z.array(duty), 'What there is to do or to keep in mind.'),
  stance: z.enum(v.stances),
  stances: field(z.strictObject({ cautious: outcome, room: outcome }), 'The answer in both stances.'),
  openQuestions: field(
    z.array(z.strictObject({ ask, weight: z.number().int().min(0).max(4), findings: z.number().int().nonnegative() })),
    'Unknowns that can still change the answer, the weightiest first.',
  ),
  tasks: field(z.array(task), 'The duties, those that one piece of work meets taken together.'),
  travels: field(z.array(traveling).optional(), 'From `examine`: what goes along with each result.'),
  outbound: field(
    z.array(outboundAnswer).optional(),
    'From `examine`: what each result may carry, usable licenses first.',
  ),
  remedies: field(z.array(remedy).optional(), 'From `examine`: small changes that improve the verdict, each checked.'),
  refusals: field(z.array(refusal), 'Why the plan could not be read; empty for a good plan.'),
  trace: field(z.array(traceStep), 'The steps of the reasoning, in order.'),
}) satisfies z.ZodType<Assessment>;

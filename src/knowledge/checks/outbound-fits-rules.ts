import type { LicenseRecord } from '../records.ts';
import type { CheckProblem, DataCheck } from './check.ts';
import { outrightBar, type ActOnObject } from './every-rule.ts';

const tip = 'Read the clause on passing it on again and correct the one that is wrong.';
const open: readonly string[] = ['any', 'any-with-terms-carried'];
const binding: readonly string[] = ['share-alike', 'share-alike-network', 'pass-on-agreement', 'pass-on-restrictions'];

const problem = (found: string, expected: string): CheckProblem[] => [{ path: 'outbound.kind', found, expected, tip }];

const barred = (record: LicenseRecord, act: ActOnObject['act']): boolean =>
  outrightBar(record, { act, object: 'derivative' }) !== undefined;

function passingOn(record: LicenseRecord): CheckProblem[] {
  const { kind } = record.outbound;
  if (kind !== 'none' && barred(record, 'share'))
    return problem(`${kind} while sharing the derivative is barred`, 'none, as nothing goes out');
  if (open.includes(kind) && barred(record, 'relicense'))
    return problem(`${kind} while relicensing the derivative is barred`, 'a kind that keeps the license');
  return [];
}

function boundDuties({ outbound: { kind }, duties }: LicenseRecord): CheckProblem[] {
  const stronger = kind === 'any' ? binding : open.includes(kind) ? ['share-alike'] : [];
  return duties
    .filter((duty) => stronger.includes(duty.kind) && duty.when.objects.includes('derivative'))
    .flatMap((duty) => problem(`${kind} beside ${duty.id}, a duty of kind ${duty.kind}`, 'a kind that carries it'));
}

function carriedSteps({ outbound: { kind }, reach }: LicenseRecord): CheckProblem[] {
  if (kind !== 'any') return [];
  return Object.entries(reach)
    .filter(([step, { effect }]) => step !== 'run' && step !== 'serve' && effect.startsWith('carry'))
    .flatMap(([step]) => problem(`any while reach.${step} carries terms`, 'any-with-terms-carried'));
}

function listProblems({ id, outbound: { kind, compatible } }: LicenseRecord, known: ReadonlySet<string>) {
  const path = 'outbound.compatible';
  const strange = compatible
    .filter(({ license }) => license === id || !known.has(license))
    .map(({ license }) => ({ path, found: license, expected: 'the id of another record', tip }));
  return kind === 'compatible' && compatible.length === 0
    ? [...strange, { path, found: 'an empty list for the kind compatible', expected: 'the licenses named', tip }]
    : strange;
}

/** Terms of a hosted service: nothing but answers goes out, and their outbound speaks of those alone. */
const isOfService = ({ category }: LicenseRecord): boolean => category === 'provider-terms';

/** What the result may be licensed under follows from the rules. */
export const outboundFitsRules: DataCheck = {
  name: 'outbound-fits-rules',
  description:
    'Outbound promises no license where sharing is barred, none of your own where relicensing is barred or the terms carry, and lists licenses that have a record.',
  scope: 'between-records',
  exceptions: [],
  check: (record, { records }) => [
    ...(isOfService(record) ? [] : [...passingOn(record), ...carriedSteps(record)]),
    ...boundDuties(record),
    ...listProblems(record, new Set(records.keys())),
  ],
};

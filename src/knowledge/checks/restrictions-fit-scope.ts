import type { LicenseRecord } from '../records.ts';
import type { CheckProblem, DataCheck } from './check.ts';
import { partsOf } from './every-rule.ts';

type Prohibition = LicenseRecord['prohibitions'][number];
type Scope = NonNullable<Prohibition['scope']>;

/** The fact that tells whether a restriction of narrow scope bites. */
const facts: Partial<Record<Scope, string>> = {
  'without-consent': 'consent',
  'fully-automated': 'human-review',
  unlicensed: 'professional-oversight',
};
const narrowing = Object.values(facts);

function faultOf({ scope, if: test }: Prohibition): { found: string; expected: string } | undefined {
  if (!scope) return { found: 'no scope', expected: 'how far it reaches' };
  const tested = test ? partsOf(test).flatMap((part) => ('fact' in part ? [part.fact] : [])) : [];
  const wanted = facts[scope];
  if (wanted !== undefined && !tested.some((fact) => fact === wanted))
    return { found: `scope ${scope} without a test on ${wanted}`, expected: `if: { fact: ${wanted}, is: no }` };
  if (scope === 'without-safeguard' && tested.length === 0)
    return { found: 'scope without-safeguard without a test', expected: 'a test on the safeguard' };
  const narrow = tested.find((fact) => narrowing.includes(fact));
  return scope === 'any-use' && narrow !== undefined
    ? { found: `scope any-use with a test on ${narrow}`, expected: 'the scope that the test gives it' }
    : undefined;
}

function problemsOf(rule: Prohibition): CheckProblem[] {
  const path = `prohibitions.${rule.id}.scope`;
  const tip = 'Read the clause: whom does it leave free?';
  if (!rule.categories)
    return rule.scope ? [{ path, found: `${rule.scope} without a category`, expected: 'no scope', tip }] : [];
  const fault = faultOf(rule);
  return fault ? [{ path, ...fault, tip }] : [];
}

/** What a use restriction says of its reach is what its test computes. */
export const restrictionsFitScope: DataCheck = {
  name: 'restrictions-fit-scope',
  description:
    'Every use restriction says how far it reaches, one that spares consent, review or licensed work tests that, and no other prohibition has a scope.',
  scope: 'record',
  exceptions: [],
  check: ({ prohibitions }) => prohibitions.flatMap(problemsOf),
};

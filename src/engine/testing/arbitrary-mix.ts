import fc from 'fast-check';
import type { Knowledge } from '../assessment.ts';
import type { License } from '../license.ts';
import * as v from '../vocabulary.gen.ts';
import { anyLicense, anyPermission } from './arbitrary.ts';

/** Ids of the generated licenses that a generated plan picks from. */
export const generatedIds = ['a', 'b', 'c', 'd'] as const;

/** The generated license that no generated plan uses from the start. */
export const spareId = 'spare';

const everyAct = anyPermission.map((rule) => ({
  ...rule,
  acts: [...v.acts],
  objects: [...v.objects],
  if: undefined,
  certainty: 'explicit' as const,
}));

const anyListed = fc.record(
  {
    license: fc.constantFrom(...generatedIds, spareId, 'unrecorded'),
    joined: fc.constantFrom('yes' as const, 'no' as const),
  },
  { requiredKeys: ['license'] },
);

const anyOutbound: fc.Arbitrary<License['outbound']> = fc.record({
  kind: fc.constantFrom(...v.outboundKinds),
  compatible: fc.array(anyListed, { maxLength: 2 }),
  noFurtherRestrictions: fc.constantFrom('silent', 'no', 'yes'),
});

const stated = fc.constantFrom('no', 'yes', 'contested', 'silent').map((value) => ({ value }));
const anyFrame: fc.Arbitrary<License['frame']> = fc.record(
  { revocable: stated, 'remote-restriction': stated, 'patent-retaliation': stated, 'patent-grant': stated },
  { requiredKeys: [] },
);

/** Any license that says what its results may carry; half of them grant every act, so that plans get as far as mixing. */
const anyMixable = (id: string): fc.Arbitrary<License> =>
  fc
    .tuple(anyLicense, anyOutbound, anyFrame, fc.option(everyAct, { nil: undefined, freq: 2 }))
    .map(([license, outbound, frame, all]) => ({
      ...license,
      id,
      outbound,
      frame,
      permissions: all ? [{ ...all, id: 'P0' }, ...license.permissions] : license.permissions,
    }));

/** Knowledge by a list of records. */
export const knowing = (...licenses: License[]): Knowledge => ({
  licenses: new Map(licenses.map((license) => [license.id, license])),
  ambiguous: new Map([['family', ['a', 'b']]]),
});

/** Knowledge of a few generated licenses that may name each other. */
export const anyKnowledge: fc.Arbitrary<Knowledge> = fc
  .tuple(...[...generatedIds, spareId].map(anyMixable))
  .map((licenses) => knowing(...licenses));

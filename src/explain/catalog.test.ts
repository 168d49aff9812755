import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findingRules, vocabulary } from '../engine/index.ts';
import { underscored } from './message.ts';

const catalog = z
  .record(z.string(), z.unknown())
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../messages/en/explain.json'), 'utf8')));
const has = (id: string) => Object.hasOwn(catalog, `explain_${id}`);

describe('the catalog has a sentence for', () => {
  test.each(findingRules)('the finding %s', (rule) => expect(has(`finding_${underscored(rule)}`)).toBe(true));
  test.each(vocabulary.verdicts)('the verdict %s', (verdict) =>
    expect(has(`verdict_${underscored(verdict)}`)).toBe(true),
  );
  test.each(vocabulary.operations)('the operation %s', (operation) =>
    expect(has(`plan_do_${underscored(operation)}`)).toBe(true),
  );
  test.each(vocabulary.exposures)('the exposure %s', (exposure) =>
    expect(has(`plan_for_${underscored(exposure)}`)).toBe(true),
  );
  test.each(vocabulary.acts.flatMap((act) => vocabulary.objects.map((object) => `${act}_${object}` as const)))(
    'the demand %s',
    (demand) => {
      expect(has(`demand_${underscored(demand)}`)).toBe(true);
    },
  );
});

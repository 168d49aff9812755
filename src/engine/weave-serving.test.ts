import { describe, expect, test } from 'vitest';
import { operationDemands } from './demands.ts';
import { startLane } from './lanes.ts';
import { asked, kept as plan, thing } from './testing/asked-of.ts';
import type { AssetKind, Exposure, Operation } from './vocabulary.gen.ts';

const answer = (operation: Operation, exposure: Exposure, kind: AssetKind = 'model') =>
  asked(
    plan([thing('x', kind)], [{ id: 's', uses: ['x'], operation }], exposure, { funding: 'none', quoting: 'no' }),
  )[0];

describe('what answers others', () => {
  test('is served to them when the result is a service', () => {
    for (const operation of ['answer-from-documents', 'prompt-hosted'] as const) {
      expect(answer(operation, 'public-service')).toContain('s: serve material');
      expect(answer(operation, 'partners-service')).toContain('s: serve material');
      const perhaps = operationDemands(startLane('model'), operation, undefined, 0).find(({ act }) => act === 'serve');
      expect(perhaps?.asks).toEqual(['exposure']);
    }
  });

  test('is not when only answers go out, when nobody else asks, or when it is what is asked about', () => {
    for (const exposure of ['published-content', 'only-us', 'public-files'] as const)
      expect(String(answer('answer-from-documents', exposure))).not.toContain('serve');
    expect(String(answer('answer-from-documents', 'public-service', 'content'))).not.toContain('serve');
    expect(String(answer('generate-content', 'public-service'))).not.toContain('serve material');
  });
});

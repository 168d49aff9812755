import { describe, expect, it } from 'vitest';
import { licensesWithPolicy } from './licenses-with-policy.ts';
import type { LicenseRecord } from '../schema/license.ts';

const document = (role: LicenseRecord['documents'][number]['role'], sha256: string) => ({
  role,
  title: sha256,
  url: 'https://example.org',
  text: sha256,
  sha256,
  readOn: '2026-01-01',
  complete: 'yes' as const,
});
const plain = { id: 'plain', documents: [document('license', 'moss')] };
const pair = { id: 'pair', documents: [document('license', 'moss'), document('acceptable-use-policy', 'rules')] };

describe('a license and a policy beside it', () => {
  it('are known by the text they share', () => {
    expect(licensesWithPolicy([plain, pair])).toEqual(new Map([['plain', ['pair']]]));
  });

  it.each([
    [
      'another license with a policy',
      { ...pair, documents: [document('license', 'fern'), ...pair.documents.slice(1)] },
    ],
    [
      'a text that takes the license in',
      { ...pair, documents: [document('license', 'fern'), document('incorporated-license', 'moss')] },
    ],
    ['the same text alone', { ...plain, id: 'twin' }],
  ])('are not %s', (_, other) => {
    expect(licensesWithPolicy([plain, other])).toEqual(new Map());
  });
});

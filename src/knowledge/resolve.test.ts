import { describe, expect, it } from 'vitest';
import type { IndexEntry, KnowledgeIndex } from './records.ts';
import { foldName, resolveLicense } from './resolve.ts';

const license = (id: string, more: Partial<IndexEntry>): IndexEntry => ({
  id,
  name: id,
  shortName: id,
  version: '1',
  steward: 'Somebody',
  published: '2022',
  status: 'current',
  category: 'permissive',
  family: 'x',
  hub: [],
  spdx: [],
  aliases: [],
  kinds: ['model'],
  alsoFor: [],
  summary: 'A summary.',
  ...more,
});
const family = (id: string, hub: string[], candidates: string[], others: string[] = []) => ({
  id,
  hub,
  label: id,
  says: 'Says.',
  candidates,
  others,
  ask: 'Ask.',
});

const index: KnowledgeIndex = {
  version: 'test',
  licenses: [
    license('moss-1.0', {
      hub: ['moss-1.0'],
      spdx: ['Moss-1.0'],
      shortName: 'Moss 1.0',
      aliases: ['Moss License', 'Mousse Économe'],
    }),
    license('fern-plus-plus', { hub: ['fern++'], aliases: ['Shared name'] }),
    license('fern-2.1', { hub: ['fern2.1'], aliases: ['Shared name'] }),
  ],
  families: [
    family('fern', ['fern'], ['fern-2.1'], ['Fern 1']),
    family('other', ['other'], []),
    family('unknown', ['unknown'], []),
    family('none', [], []),
  ],
};

describe('resolveLicense', () => {
  it.each([
    ['moss-1.0', 'moss-1.0'],
    ['  MOSS-1.0 ', 'moss-1.0'],
    ['Moss 1.0', 'moss-1.0'],
    ['moss_1.0', 'moss-1.0'],
    ['moss   license', 'moss-1.0'],
    ['mousse econome', 'moss-1.0'],
    ['fern++', 'fern-plus-plus'],
    ['Fern 2.1', 'fern-2.1'],
  ])('reads "%s" as %s', (text, id) => {
    expect(resolveLicense(index, text)).toEqual({ kind: 'license', id });
  });

  it('reads a tag that loses the version as a family', () => {
    expect(resolveLicense(index, 'Fern')).toEqual({ kind: 'family', id: 'fern' });
  });

  it.each(['', '   ', 'other', 'Unknown', 'none', 'not-stated', '!!!'])('reads "%s" as not stated', (text) => {
    expect(resolveLicense(index, text)).toEqual({ kind: 'not-stated' });
  });

  it('never answers with a license that is merely close', () => {
    expect(resolveLicense(index, 'moss-1.1')).toEqual({ kind: 'unknown', text: 'moss-1.1', near: ['moss-1.0'] });
    expect(resolveLicense(index, 'quite different')).toEqual({ kind: 'unknown', text: 'quite different', near: [] });
  });

  it('does not choose between two licenses that share a name', () => {
    expect(resolveLicense(index, 'shared name')).toEqual({
      kind: 'unknown',
      text: 'shared name',
      near: ['fern-plus-plus', 'fern-2.1'],
    });
  });
});

describe('foldName', () => {
  it('parts letters from figures, so that spacing does not matter', () => {
    expect(foldName('Llama3.1')).toBe(foldName('llama 3.1'));
    expect(foldName('llama 3.1')).not.toBe(foldName('llama 31'));
  });
});

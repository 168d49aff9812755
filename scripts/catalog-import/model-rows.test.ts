import { describe, expect, it } from 'vitest';
import { exampleRules, rawModel } from './example-rows.ts';
import { readModelRows } from './model-rows.ts';
import type { ImportRules } from './rules.ts';

const rowsOf = (changes: object, rules: Partial<ImportRules> = {}) =>
  readModelRows({ rows: [rawModel(changes)] }, exampleRules(rules));
const rowOf = (changes: object, rules: Partial<ImportRules> = {}) => rowsOf(changes, rules)[0];

describe('what a row is about', () => {
  it.each([
    [{ name: ' Moss 7B ' }, { kind: 'models', name: 'Moss 7B', hub: 'garden/moss-7b' }],
    [{ name: null }, { name: 'moss-7b', hub: 'garden/moss-7b' }],
    [{ name: 'garden/moss-7b' }, { name: 'moss-7b' }],
    [{ hubId: null }, { name: 'Moss 7B', hub: undefined }],
    [
      { kind: 'dataset', hubId: 'datasets/garden/spores', name: null },
      { kind: 'datasets', hub: 'garden/spores' },
    ],
  ])('reads %j', (changes, expected) => {
    expect(rowOf(changes)).toMatchObject(expected);
  });

  it('takes what a rule calls a dataset for one, whatever the row says', () => {
    expect(rowOf({ name: 'Spores' }, { datasets: ['Spores'] })).toMatchObject({ kind: 'datasets' });
  });

  it.each([['Moss 7B'], ['garden/moss-7b']])('leaves %s out where a rule says so', (gone) => {
    expect(rowsOf({}, { leaveOut: [gone] })).toEqual([]);
    expect(rowsOf({}, { leaveOut: [gone.slice(1)] })).toHaveLength(1);
  });

  it('reads a value that has an explanation beside it', () => {
    const because = 'as its page says';
    expect(
      rowOf({
        maker: { value: 'The garden', explanation: because },
        dependencies: { value: ['Fern'], explanation: because },
      }),
    ).toMatchObject({ maker: 'The garden', bases: ['Fern'] });
  });

  it('names four makers, and counts the rest of more', () => {
    expect(rowOf({ maker: 'A, B, C, D' })?.maker).toBe('A, B, C, D');
    expect(rowOf({ maker: 'A, B, C, D, E' })?.maker).toBe('A, B, C and 2 others');
    expect(rowOf({ maker: null })?.maker).toBeUndefined();
  });

  it('keeps the base and what else it was made with', () => {
    expect(rowOf({ base: 'Fern', dependencies: ['Spores', 'Bark'] })?.bases).toEqual(['Fern', 'Spores', 'Bark']);
  });
});

describe('who says what', () => {
  const sources = { Gossip: 'hearsay', 'Label list 2023': 'hub-docs' };

  it('calls sources by their keys', () => {
    expect(rowOf({ sources: ['Gossip', 'garden'] }, { sources })).toMatchObject({ from: ['hearsay', 'garden'] });
  });

  it('tells sources apart by order where each has its statement', () => {
    const row = rowOf({ sources: ['Gossip', 'garden'], licenseAsStated: ['MIT', 'Moss terms'] }, { sources });
    expect(row?.facts).toEqual([
      { stated: 'MIT', source: 'hearsay' },
      { stated: 'Moss terms', source: 'garden' },
    ]);
  });

  it('puts every source behind a statement where they cannot be told apart', () => {
    const row = rowOf({ sources: ['Gossip', 'garden'], licenseAsStated: ['MIT'] }, { sources });
    expect(row?.facts).toEqual([
      { stated: 'MIT', source: 'hearsay' },
      { stated: 'MIT', source: 'garden' },
    ]);
  });

  it('notes the label "other" of a model listed for having one beside its license file', () => {
    const row = rowOf({ sources: ['Label list 2023'], licenseAsStated: ['Moss terms'] }, { sources });
    expect(row?.facts).toEqual([
      { stated: 'other', source: 'hub-docs', where: 'tag' },
      { stated: 'Moss terms', source: 'hub-docs' },
    ]);
  });
});

describe('damaged rows', () => {
  it.each([
    [{ kind: 'modle' }, 'models.json: rows.0.kind: found "modle", expected one of model, dataset; did you mean model?'],
    [{ name: 7 }, 'models.json: rows.0.name: found 7, expected a text'],
    [{ name: '  ' }, 'models.json: rows.0.name: found "  ", expected some words'],
    [{ sources: [] }, 'models.json: rows.0.sources: found a list, expected at least one source'],
    [{ licenseAsStated: 'MIT' }, 'models.json: rows.0.licenseAsStated: found "MIT", expected a list'],
    [{ dependencies: { value: 'Fern' } }, 'models.json: rows.0.dependencies: found a block of fields, expected a list'],
    [{ name: null, hubId: null }, 'models.json: rows.0: found neither name nor hubId, expected one of them'],
  ])('refuses %j and says where', (changes, message) => {
    expect(() => rowsOf(changes)).toThrow(message);
  });

  it('names every damaged row, and the file that is no list of rows', () => {
    const rows = [rawModel({ base: 1 }), rawModel(), rawModel({ base: 2 })];
    expect(() => readModelRows({ rows }, exampleRules())).toThrow(/rows\.0\.base.*\n.*rows\.2\.base/);
    expect(() => readModelRows({}, exampleRules())).toThrow('models.json: rows: found nothing, expected a list');
  });
});

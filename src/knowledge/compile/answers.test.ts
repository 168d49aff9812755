import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bar, exampleRecord, grant, limit, owe } from '../testing/example-record.ts';
import { answersOf, readRestrictionKeys } from './answers.ts';

const keys = readRestrictionKeys();
type Changes = Parameters<typeof exampleRecord>[0];
const answerTo = (key: string, changes: Changes = {}): string | undefined =>
  answersOf(exampleRecord(changes), keys).answers[key]?.a;
const { reach, frame } = exampleRecord();

describe('answersOf', () => {
  it('answers every question, in the order of a second reading', () => {
    const reading: unknown = JSON.parse(readFileSync(new URL('../readings/mit.json', import.meta.url), 'utf8'));
    const order =
      typeof reading === 'object' && reading && 'answers' in reading ? Object.keys(reading.answers ?? {}) : [];
    expect(Object.keys(answersOf(exampleRecord(), keys).answers)).toEqual(order);
  });

  it('gives the clause, the search key and the sentence of the rule behind an answer', () => {
    expect(answersOf(exampleRecord(), keys).answers.use_internal).toEqual({
      a: 'yes',
      clause: '§ 1',
      locator: 'may use the moss',
      note: 'You may use the moss.',
    });
  });
});

describe('grants', () => {
  it('are yes-if when a duty or a use restriction comes with the act', () => {
    expect(answerTo('share_copy', { duties: owe({ kind: 'credit' }) })).toBe('yes-if');
    expect(answerTo('use_internal', { duties: owe({ kind: 'credit' }) })).toBe('yes');
    expect(answerTo('use_internal', { prohibitions: bar({ categories: ['military'] }) })).toBe('yes-if');
  });

  it('stay yes when the duty asks only to refrain', () => {
    expect(answerTo('share_copy', { duties: owe({ kind: 'no-endorsement' }) })).toBe('yes');
  });

  it('are yes-if under a limit the question leaves open, and no outside it', () => {
    const limits = limit({
      kind: 'non-commercial',
      test: { fact: 'funding', inside: ['none'], outside: ['sale'], contested: [] },
    });
    const permissions = grant({ if: { limit: 'L1' } });
    expect(answerTo('use_internal', { limits, permissions })).toBe('yes-if');
    expect(answerTo('use_commercial', { limits, permissions })).toBe('no');
    expect(answerTo('sell', { limits, permissions })).toBe('no');
  });

  it('do not let research count as the work of an organization', () => {
    const limits = limit({ kind: 'research-only', test: { fact: 'purpose', in: ['research'] } });
    expect(answerTo('use_internal', { limits, permissions: grant({ if: { limit: 'L1' } }) })).toBe('no');
    expect(answerTo('modify', { limits, permissions: grant({ if: { limit: 'L1' } }) })).toBe('yes-if');
  });

  it('are no where the text bars the act, silent where it is silent, contested where readers differ', () => {
    expect(answerTo('share_derivative', { prohibitions: bar({ acts: ['share'], objects: ['derivative'] }) })).toBe(
      'no',
    );
    expect(answerTo('sell', { permissions: grant({ acts: ['use'] }) })).toBe('silent');
    expect(answerTo('serve', { permissions: grant({ certainty: 'contested' }) })).toBe('contested');
  });

  it('on outputs follow the reach of generating', () => {
    const free = { reach: { ...reach, generate: { ...reach.generate, effect: 'not-carry' as const } } };
    expect(answerTo('output_use', { ...free, permissions: [] })).toBe('silent');
    expect(answerTo('output_use', free)).toBe('yes');
    expect(
      answerTo('output_train', { reach: { ...reach, generate: { ...reach.generate, effect: 'contested' } } }),
    ).toBe('contested');
  });
});

describe('duties', () => {
  it('are yes by kind, yes-if with a further condition, else no', () => {
    expect(answerTo('credit', { duties: owe({ kind: 'credit' }) })).toBe('yes');
    expect(
      answerTo('credit', {
        duties: owe({
          kind: 'credit',
          when: { acts: ['share'], objects: ['material'], if: { fact: 'quoting', is: 'yes' } },
        }),
      }),
    ).toBe('yes-if');
    expect(answerTo('share_alike', { duties: owe({ kind: 'credit' }) })).toBe('no');
  });

  it('fall back on the frame for the newest version and indemnity', () => {
    expect(answerTo('indemnify', { frame: { ...frame, indemnity: { ...frame.indemnity, value: 'yes-if' } } })).toBe(
      'yes-if',
    );
  });
});

describe('limits', () => {
  it('answer with the number, the place or yes', () => {
    expect(
      answerTo('mau_threshold', {
        limits: limit({ kind: 'monthly-users', test: { fact: 'monthly-users', atMost: 700 } }),
      }),
    ).toBe('700');
    expect(
      answerTo('geography_excluded', {
        limits: limit({ kind: 'places-excluded', test: { fact: 'country', notIn: ['ZZ'] }, value: 'Atlantis' }),
      }),
    ).toBe('Atlantis');
    expect(answerTo('noncommercial_only')).toBe('no');
  });
});

describe('use restrictions', () => {
  it('are yes when barred outright, yes-if with a qualifier, else silent', () => {
    expect(answerTo('r_military', { prohibitions: bar({ categories: ['military'], scope: 'any-use' }) })).toBe('yes');
    expect(answerTo('r_military', { prohibitions: bar({ categories: ['military'], scope: 'intent' }) })).toBe('yes-if');
    expect(
      answerTo('r_military', { prohibitions: bar({ categories: ['military'], if: { fact: 'consent', is: 'no' } }) }),
    ).toBe('yes-if');
    expect(answerTo('r_military')).toBe('silent');
  });

  it('count items of the printed list, whether they bar a use or something else', () => {
    const prohibitions = [
      ...bar({ categories: ['military'] }),
      ...bar({ id: 'R2', categories: ['spam-and-fake-engagement'], listed: 'no' }),
      ...bar({ id: 'R3', listed: 'yes' }),
      ...bar({ id: 'R4' }),
    ];
    expect(answerTo('restriction_count', { prohibitions })).toBe('2');
  });
});

describe('reach and frame', () => {
  it('say whether terms cover outputs', () => {
    expect(
      answerTo('terms_cover_outputs', { reach: { ...reach, generate: { ...reach.generate, effect: 'carry' } } }),
    ).toBe('yes');
    expect(
      answerTo('terms_cover_outputs', { prohibitions: bar({ objects: ['output'], categories: ['military'] }) }),
    ).toBe('yes');
    expect(answerTo('terms_cover_outputs')).toBe('silent');
  });

  it('give the values of the frame, and contested where it is', () => {
    expect(answerTo('cure_period', { frame: { ...frame, 'cure-days': { ...frame['cure-days'], value: '30' } } })).toBe(
      '30',
    );
    expect(
      answerTo('patent_grant', {
        frame: { ...frame, 'patent-grant': { ...frame['patent-grant'], value: 'yes', certainty: 'contested' } },
      }),
    ).toBe('contested');
  });
});

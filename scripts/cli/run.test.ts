import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { officialText } from '../../src/knowledge/compile/compile.ts';
import { openLibrary } from './knowledge.ts';
import { run as runWith } from './run.ts';

const library = openLibrary();
const run = (args: string[]) => runWith(args, () => library);

const folder = mkdtempSync(join(tmpdir(), 'lichen-cli-'));
const readingForm = z.object({ answers: z.record(z.string(), z.object({ a: z.string() })) });
const plan = {
  assets: [{ kind: 'model', license: 'MIT' }],
  steps: [{ operation: 'run' }],
  exposure: 'only-us',
  profile: { facts: { funding: 'grant', purpose: 'operations' } },
};

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const faultOf = (...args: string[]): string => {
  const { code, fault, text } = run(args);
  expect([code, text]).toEqual([2, '']);
  return fault ?? '';
};

describe('list and show', () => {
  it('list the licenses', () => {
    expect(run(['list']).text).toMatch(/^mit\s+MIT License \(permissive\)$/m);
    expect(JSON.parse(run(['list', '--json']).text)).toContainEqual(expect.objectContaining({ id: 'mit' }));
  });

  it('show one by any of its names', () => {
    expect(JSON.parse(run(['show', 'Apache 2.0', '--json']).text)).toMatchObject({
      id: 'apache-2.0',
      grid: expect.any(Array),
    });
  });

  it('suggest the closest name', () => {
    expect(faultOf('show', 'apache-2.1')).toContain('Did you mean apache-2.0');
    expect(faultOf('show', 'cc')).toContain('does not say which version');
  });
});

describe('assess', () => {
  it('gives the whole assessment as JSON', () => {
    expect(JSON.parse(run(['assess', '--json', file('a.json', plan)]).text)).toMatchObject({
      verdict: 'yes',
      findings: expect.any(Array),
    });
  });

  it('gives verdict, reasons with clauses, and says that it is no legal advice', () => {
    const { text, code } = run(['assess', file('b.json', plan)]);
    expect(text).toMatch(/^## The answer\n\n- Yes\n- MIT allows this/);
    expect(text).toContain('sell copies. [mit ¶ 3]');
    expect(text).toContain('not legal advice');
    expect(code).toBe(0);
  });

  it('shows a clash with both clauses and a way out', () => {
    const { text } = run(['assess', 'docs/examples/two-share-alikes.yaml']);
    expect(text).toContain('Two texts each want the whole result under their own license.');
    expect(text).toMatch(/\[cc-by-sa-4\.0 § .+; odbl § /);
    expect(text).toContain('Put data side by side. Then the answer is: Yes, if');
  });

  it('says it in one sentence, or answers every why', () => {
    const path = 'docs/examples/two-share-alikes.yaml';
    expect(run(['assess', '--short', path]).text.trim().split('\n')).toHaveLength(1);
    expect(run(['assess', '--memo', path]).text).toContain('Text to paste: Place stories by {creator}');
  });

  it.each([
    [
      {
        steps: [
          { id: 'a', uses: ['b'] },
          { id: 'b', uses: ['a'] },
        ],
      },
      'steps[0].uses: found a step that leads back',
    ],
    [{ steps: [{ id: 'a', uses: ['nothing'] }] }, 'steps[0].uses[0]: found an id that no asset or step has: "nothing"'],
    [{ steps: [{ id: 'a' }, { id: 'a' }] }, 'steps[1].id: found an id that another'],
  ])('refuses %j and names the place', (change, message) => {
    expect(faultOf('assess', file('d.json', { ...plan, ...change }))).toContain(message);
  });

  it('reads plans in YAML with numbers as numbers', () => {
    const path = file(
      'c.yaml',
      'assets:\n  - { kind: model, license: llama 3.1 }\nsteps: [{ operation: run }]\nexposure: only-us\nprofile: { facts: { monthly-users: 800000000 } }\n',
    );
    expect(JSON.parse(run(['assess', '--json', path]).text)).toMatchObject({ verdict: 'no' });
  });

  it.each([
    ['openrail', 'not-stated'],
    ['', 'not-stated'],
    ['custom', 'not-in-kb'],
    ['something else', 'not-in-kb'],
  ])('has a verdict for the license "%s" too', (license, verdict) => {
    expect(
      JSON.parse(run(['assess', '--json', file('d.json', { ...plan, assets: [{ license }] })]).text),
    ).toMatchObject({ verdict });
  });

  it('answers line by line, and marks the bad ones', () => {
    const path = file('e.jsonl', `${JSON.stringify(plan)}\n\n{"assets":\n{"assets":[]}\n${JSON.stringify(plan)}\n`);
    const results: unknown[] = run(['assess', '--batch', path])
      .text.trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(results).toMatchObject([
      { line: 1, verdict: 'yes' },
      { line: 3, error: expect.stringContaining('not valid JSON') },
      { line: 4, error: expect.stringContaining('assets') },
      { line: 5, verdict: 'yes' },
    ]);
  });

  it('names the field, what was found and what was expected', () => {
    const fault = faultOf(
      'assess',
      file('f.json', { ...plan, exposure: 'public-servce', profile: { facts: { 'monthly-users': 'many' } } }),
    );
    expect(fault).toContain('exposure: found "public-servce", expected one of only-us');
    expect(fault).toContain('did you mean public-service?');
    expect(fault).toContain('profile.facts.monthly-users: expected a number, found "many"');
  });

  it.each([
    ['[1, 2]', 'expected a block of fields'],
    ['', 'found nothing'],
    ['{"assets": [{"__proto__": {"x": 1}}]}', 'assets.0.__proto__'],
    ['a: &a [*a]', 'inside each other'],
    ['[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]', 'inside each other'],
    ['a: *b', 'not valid YAML'],
    ['__proto__: {}', '__proto__'],
    ['a: [1', 'not valid YAML'],
    ['"text"', 'found "text"'],
    ['constructor: 1', 'constructor'],
  ])('refuses %s with a sentence', (content, expected) => {
    expect(faultOf('assess', file('g', content))).toContain(expected);
  });

  it('refuses files that are too large, missing or no files', () => {
    expect(faultOf('assess', file('h.json', ' '.repeat(5_000_001)))).toContain('5 MB');
    expect(faultOf('assess', join(folder, 'none.json'))).toContain('no such file');
    expect(faultOf('assess', folder)).toContain('found a folder');
    expect(faultOf('assess')).toContain('expected a plan');
  });
});

describe('identify', () => {
  const pasted = officialText('MIT').replace('<year> <copyright holders>', '2026 The Moss Society');

  it('names the known texts, the most alike first', () => {
    const { text, code } = run(['identify', file('m.txt', pasted)]);
    expect(text.split('\n')[0]).toMatch(/^mit, .*: it has \d\d% of your text, your text has \d\d% of it$/);
    expect(code).toBe(0);
  });

  it('says word for word, also as JSON', () => {
    const path = file('n.txt', `\uFEFF${officialText('Apache-2.0').replaceAll('\n', '\r\n')}`);
    expect(run(['identify', path]).text).toMatch(/^apache-2\.0, .*: word for word$/m);
    expect(JSON.parse(run(['identify', path, '--json']).text)).toMatchObject([
      { exact: true, alike: 1 },
      {},
      {},
      {},
      {},
    ]);
  });

  it('ends with 1 when nothing is alike', () => {
    expect(run(['identify', file('o.txt', 'Nothing here')])).toMatchObject({
      code: 1,
      text: expect.stringContaining('no text Lichen knows'),
    });
    expect(run(['identify', '--json', file('o.txt', 'Nothing here')])).toMatchObject({ code: 1, text: '[]\n' });
  });

  it('refuses what is missing, empty or too large', () => {
    expect(faultOf('identify')).toContain('expected a text');
    expect(faultOf('identify', join(folder, 'none.txt'))).toContain('no such file');
    expect(faultOf('identify', folder)).toContain('found a folder');
    expect(faultOf('identify', file('p.txt', ' \n'))).toContain('found nothing');
    expect(faultOf('identify', file('q.txt', 'a'.repeat(5_000_001)))).toContain('5 MB');
  });
});

describe('verify, answers and compare-reading', () => {
  it('find a text that is missing and one that was changed', () => {
    expect(run(['verify', '--texts', folder, 'mit'])).toMatchObject({
      code: 1,
      text: expect.stringContaining('expected: the text that was read'),
    });
    file('mit.txt', 'Permission is hereby granted.');
    expect(run(['verify', '--texts', folder, 'mit']).text).toMatch(/found: a text with hash [0-9a-f]{64}/);
  });

  it('print the questionnaire, and agree with it', () => {
    const { text } = run(['answers', 'mit', '--json']);
    expect(JSON.parse(text)).toMatchObject({ id: 'mit', documents: ['mit'], answers: { use_internal: { a: 'yes' } } });
    expect(run(['compare-reading', 'mit', file('i.json', text)])).toMatchObject({
      code: 0,
      text: 'mit: 0 hard, 0 settled, 0 soft\n',
    });
  });

  it('print the questionnaire blank, and take it only when it is filled in', () => {
    const { text } = run(['answers', 'mit', '--blank']);
    const blank = readingForm.parse(JSON.parse(text));
    const filled = readingForm.parse(JSON.parse(run(['answers', 'mit', '--json']).text));
    expect(Object.keys(blank.answers)).toEqual(Object.keys(filled.answers));
    expect(Object.values(blank.answers).map(({ a }) => a)).not.toContain('yes');
    expect(faultOf('compare-reading', 'mit', file('m.json', text))).toContain('answers.use_internal.a');
  });

  it('asks only what the guide for the second reader explains', () => {
    const guide = readFileSync(join(import.meta.dirname, '../../docs/guides/second-reading.md'), 'utf8');
    const { answers } = readingForm.parse(JSON.parse(run(['answers', 'mit', '--blank']).text));
    expect(Object.keys(answers).filter((key) => !guide.includes(`\`${key}\``))).toEqual([]);
  });

  it('end with 1 when a hard difference is open', () => {
    const reading = run(['answers', 'mit', '--json']).text.replace(
      '"use_internal": {\n      "a": "yes"',
      '"use_internal": {\n      "a": "no"',
    );
    expect(run(['compare-reading', 'mit', file('j.json', reading)])).toMatchObject({
      code: 1,
      text: expect.stringContaining('hard: use_internal'),
    });
  });

  it('refuse a reading of another license or with other questions', () => {
    const reading = run(['answers', 'mit', '--json']).text;
    expect(faultOf('compare-reading', 'apache-2.0', file('k.json', reading))).toContain(
      'found "mit", expected "apache-2.0"',
    );
    expect(
      faultOf('compare-reading', 'mit', file('l.json', reading.replace('"use_internal"', '"use_internl"'))),
    ).toContain('Did you mean use_internal?');
  });
});

describe('the command line', () => {
  it('explains itself', () => {
    expect(run(['--help'])).toMatchObject({ code: 0, text: expect.stringContaining('assess') });
    expect(run([]).code).toBe(2);
  });

  it('suggests commands and options', () => {
    expect(faultOf('lsit')).toBe('Unknown command "lsit". Did you mean list?');
    expect(faultOf('constructor')).toContain('Unknown command');
    expect(faultOf('list', '--jsno')).toContain('Did you mean --json?');
    expect(faultOf('verify')).toContain('--texts');
    expect(faultOf('verify', '--texts', join(folder, 'nowhere'))).toContain('no such folder');
    expect(faultOf('assess', '--batch')).toContain('expected a value');
  });
});

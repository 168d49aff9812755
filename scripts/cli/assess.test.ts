import { expect, it } from 'vitest';
import { file, plan, run } from './testing/command-line.ts';

it('gives the whole assessment as JSON', () => {
  expect(JSON.parse(run('assess', '--json', file('a.json', plan)).text)).toMatchObject({
    verdict: 'yes',
    findings: expect.any(Array),
  });
});

it('gives verdict, reasons with clauses, and says that it is no legal advice', () => {
  const { text, code } = run('assess', file('b.json', plan));
  expect(text).toMatch(/^## The answer\n\n- Yes\n- MIT allows this/);
  expect(text).toContain('sell copies. [mit ¶ 3]');
  expect(text).toContain('not legal advice');
  expect(code).toBe(0);
});

it('shows a clash with both clauses and a way out', () => {
  const { text } = run('assess', 'docs/examples/two-share-alikes.yaml');
  expect(text).toContain('Two texts each want the whole result under their own license.');
  expect(text).toMatch(/\[cc-by-sa-4\.0 § .+; odbl § /);
  expect(text).toContain('Put data side by side. Then the answer is: Yes, if');
});

it('says it in one sentence, or answers every why', () => {
  const path = 'docs/examples/two-share-alikes.yaml';
  expect(run('assess', '--short', path).text.trim().split('\n')).toHaveLength(1);
  expect(run('assess', '--memo', path).text).toContain('Text to paste: Place stories by {creator}');
});

it('reads plans in YAML with numbers as numbers', () => {
  const path = file(
    'c.yaml',
    'assets:\n  - { kind: model, license: llama 3.1 }\nsteps: [{ operation: run }]\nexposure: only-us\nprofile: { facts: { monthly-users: 800000000 } }\n',
  );
  expect(JSON.parse(run('assess', '--json', path).text)).toMatchObject({ verdict: 'no' });
});

it.each([
  ['openrail', 'not-stated'],
  ['', 'not-stated'],
  ['custom', 'not-in-kb'],
  ['something else', 'not-in-kb'],
])('has a verdict for the license "%s" too', (license, verdict) => {
  expect(JSON.parse(run('assess', '--json', file('d.json', { ...plan, assets: [{ license }] })).text)).toMatchObject({
    verdict,
  });
});

it('answers line by line, and marks the bad ones', () => {
  const path = file('e.jsonl', `${JSON.stringify(plan)}\n\n{"assets":\n{"assets":[]}\n${JSON.stringify(plan)}\n`);
  const results: unknown[] = run('assess', '--batch', path)
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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { faultOf, file, run } from './testing/command-line.ts';

const readingForm = z.object({ answers: z.record(z.string(), z.object({ a: z.string() })) });

it('prints the questionnaire, and agrees with it', () => {
  const { text } = run('answers', 'mit', '--json');
  expect(JSON.parse(text)).toMatchObject({ id: 'mit', documents: ['mit'], answers: { use_internal: { a: 'yes' } } });
  expect(run('compare-reading', 'mit', file('i.json', text))).toMatchObject({
    code: 0,
    text: 'mit: 0 hard, 0 settled, 0 soft\n',
  });
});

it('prints the questionnaire blank, and takes it only when it is filled in', () => {
  const { text } = run('answers', 'mit', '--blank');
  const blank = readingForm.parse(JSON.parse(text));
  const filled = readingForm.parse(JSON.parse(run('answers', 'mit', '--json').text));
  expect(Object.keys(blank.answers)).toEqual(Object.keys(filled.answers));
  expect(Object.values(blank.answers).map(({ a }) => a)).not.toContain('yes');
  expect(faultOf('compare-reading', 'mit', file('m.json', text))).toContain('answers.use_internal.a');
});

it('asks only what the guide for the second reader explains', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/guides/second-reading.md'), 'utf8');
  const { answers } = readingForm.parse(JSON.parse(run('answers', 'mit', '--blank').text));
  expect(Object.keys(answers).filter((key) => !guide.includes(`\`${key}\``))).toEqual([]);
});

it('ends with 1 when a hard difference is open', () => {
  const reading = run('answers', 'mit', '--json').text.replace(
    '"use_internal": {\n      "a": "yes"',
    '"use_internal": {\n      "a": "no"',
  );
  expect(run('compare-reading', 'mit', file('j.json', reading))).toMatchObject({
    code: 1,
    text: expect.stringContaining('hard: use_internal'),
  });
});

it('refuses a reading of another license or with other questions', () => {
  const reading = run('answers', 'mit', '--json').text;
  expect(faultOf('compare-reading', 'apache-2.0', file('k.json', reading))).toContain(
    'found "mit", expected "apache-2.0"',
  );
  expect(
    faultOf('compare-reading', 'mit', file('l.json', reading.replace('"use_internal"', '"use_internl"'))),
  ).toContain('Did you mean use_internal?');
});

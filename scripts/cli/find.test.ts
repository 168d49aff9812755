import { expect, it } from 'vitest';
import { run } from './testing/command-line.ts';

it('finds one entry and says who says so', () => {
  const { text, code } = run('find', 'deepseek', 'r1', 'distill', 'llama', '8b');
  expect(code).toBe(0);
  expect(text).toContain('License: mit');
  expect(text).toContain('Made from Llama-3.1-8B (fine-tune): llama3.1');
  expect(text).toContain('! What it was made from carries another license');
});

it('offers a choice where one name stands for several licenses', () => {
  const { text, code } = run('find', 'llama');
  expect(code).toBe(0);
  expect(text).toMatch(/may mean several[^]*Llama 4 \(llama-4\): llama4[^]*Llama 2 \(llama-2\): llama2/);
});

it('gives programs all of it', () => {
  expect(JSON.parse(run('find', 'bark', '--json').text)).toMatchObject({
    kind: 'one',
    page: {
      id: 'bark',
      licenses: ['mit'],
      sources: expect.arrayContaining([expect.objectContaining({ key: 'maker-page', date: expect.any(String) })]),
    },
  });
});

it('ends with 2 when nothing is found or nothing was asked', () => {
  expect(run('find', 'stabel diffusion xl')).toMatchObject({ code: 2, fault: expect.stringContaining('Did you mean') });
  expect(run('find', 'zzqqx')).toMatchObject({ code: 2, fault: 'No model or dataset "zzqqx" in the catalog.' });
  expect(run('find')).toMatchObject({ code: 2, fault: expect.stringContaining('the name of a model or dataset') });
});

import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpackNames, type PackedNames } from './catalog-names.ts';
import { makeNameFinder } from './find-name.ts';

const file = readFileSync('src/knowledge/generated/names.json');
const names = unpackNames(JSON.parse(file.toString()) as PackedNames);
const find = makeNameFinder(names);

const outcome = (text: string): string => {
  const found = find(text);
  if (found.kind === 'one') return found.item.id;
  if (found.kind === 'choose') return `choose ${found.family?.id ?? 'among names'}`;
  return 'none';
};

describe('names people use', () => {
  it.each([
    ['Llama', 'choose llama'],
    ['llama3', 'llama-3'],
    ['Llama 3.1', 'llama-3.1'],
    ['llama 3.1 8b instruct', 'llama-3.1-8b-instruct'],
    ['Llama-3.1-8B-Instruct', 'llama-3.1-8b-instruct'],
    ['meta-llama/Llama-3.3-70B-Instruct', 'llama-3.3-70b-instruct'],
    ['LLAMA 2', 'llama-2'],
    ['llama 4 scout', 'llama-4-scout-17b-16e'],
    ['Code Llama', 'code-llama'],
    ['Stable Diffusion', 'choose stable-diffusion'],
    ['stable diffusion 1.5', 'stable-diffusion-v1-5'],
    ['Stable Diffusion v1-5', 'stable-diffusion-v1-5'],
    ['sd 1.5', 'stable-diffusion-v1-5'],
    ['SD15', 'stable-diffusion-v1-5'],
    ['sdxl', 'choose sdxl'],
    ['SDXL 1.0', 'stable-diffusion-xl-base-1.0'],
    ['stable diffusion xl', 'choose sdxl'],
    ['SD 3.5 Large', 'stable-diffusion-3.5-large'],
    ['stable diffusion 2.1', 'stable-diffusion-2-1'],
    ['FLUX', 'choose flux'],
    ['flux.1 dev', 'flux-1-dev'],
    ['Flux schnell', 'flux-1-schnell'],
    ['Mistral', 'choose mistral'],
    ['mistral 7b', 'mistral-7b'],
    ['Mixtral 8x7B', 'mixtral-8x7b-v0.1'],
    ['mistral large 2', 'mistral-large-instruct-2407'],
    ['BLOOM', 'bloom'],
    ['bloomz', 'bloomz'],
    ['Whisper', 'choose whisper'],
    ['whisper large v3', 'whisper-large-v3'],
    ['GPT-OSS', 'gpt-oss'],
    ['gpt oss 20b', 'gpt-oss-20b'],
    ['DeepSeek R1', 'choose deepseek-r1'],
    ['deepseek r1', 'choose deepseek-r1'],
    ['deepseek-r1-distill-llama-8b', 'deepseek-r1-distill-llama-8b'],
    ['DeepSeek V3', 'deepseek-v3-2024'],
    ['Qwen 2.5', 'choose qwen2.5'],
    ['qwen2.5 7b instruct', 'qwen2.5-7b-instruct'],
    ['Qwen2.5-3B', 'qwen2.5-3b'],
    ['Gemma 2', 'gemma-2'],
    ['gemma 3 27b', 'gemma-3-27b-pt'],
    ['phi-4', 'phi-4'],
    ['Falcon', 'choose falcon'],
    ['falcon 180b', 'falcon-180b'],
    ['starcoder 2', 'starcoder-2'],
    ['OPT', 'opt'],
    ['opt 175b', 'opt-175b'],
    ['SEER', 'seer'],
    ['SAM 2', 'sam-2'],
    ['dino v3', 'dinov3-vitl16-pretrain-lvd1689m'],
    ['NLLB', 'nllb'],
    ['SeamlessM4T', 'seamless-m4t'],
    ['command r', 'command-r'],
    ['Yi', 'choose yi'],
    ['Kimi K2', 'kimi-k2'],
    ['MiniMax', 'choose minimax'],
    ['Hunyuan', 'choose hunyuan'],
    ['EXAONE 3.5', 'exaone-3.5'],
    ['Jamba', 'choose jamba'],
    ['Grok', 'choose grok'],
    ['T5', 't5'],
    ['BERT', 'bert'],
    ['CLIP', 'clip'],
    ['Bark', 'bark'],
    ['XTTS v2', 'xtts-v2'],
    ['Aya', 'choose aya'],
    ['the stack', 'the-stack'],
    ['LAION-5B', 'laion-5b'],
  ])('"%s" leads to %s', (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  it.each([
    ['stabel diffusion', 'stable-diffusion'],
    ['wisper', 'whisper'],
    ['deepsek r1', 'deepseek-r1'],
    ['mixtrall', 'mixtral'],
    ['lama 3.1', 'llama-3.1'],
  ])('the misspelled "%s" is suggested, never taken for an answer', (text, id) => {
    const found = find(text);
    expect(found.kind === 'none' ? found.near.map((item) => item.id) : found).toContain(id);
  });

  it.each(['', '   ', '💥', 'zzqqx', '*'.repeat(10_000)])('finds nothing for %#, without an error', (text) => {
    expect(find(text)).toEqual({ kind: 'none', near: [] });
  });
});

it('an id settles what a name leaves open, and tells who else bears the name', () => {
  expect([...names.keys()].filter((id) => ![id, `choose ${id}`].includes(outcome(id)))).toEqual([]);
  expect(find('llama-7b')).toMatchObject({ kind: 'one', item: { id: 'llama-7b' } });
  const found = find('llama-7b');
  expect(found.kind === 'one' && found.namesakes.map(({ id }) => id)).toContain('huggyllama-llama-7b');
  expect(outcome('LLaMA 7B')).toBe('choose among names');
});

describe('choices', () => {
  it('list the newest first, each with its license', () => {
    const found = find('llama');
    expect(
      found.kind === 'choose' ? found.among.map(({ id, licenses }) => `${id}: ${licenses.join()}`).slice(0, 4) : found,
    ).toEqual(['llama-4: llama4', 'llama-3.3: llama3.3', 'llama-3.2: llama3.2', 'llama-3.1: llama3.1']);
  });

  it('say what decides', () => {
    expect(find('qwen 2.5')).toMatchObject({ family: { differsBy: ['size'], says: expect.stringContaining('72B') } });
  });

  it('offer those that have every word, and count the rest', () => {
    const found = find('llama gptq');
    expect(found).toMatchObject({ kind: 'choose', more: expect.any(Number) });
    expect(found.kind === 'choose' && found.among.length <= 12).toBe(true);
  });
});

it('the file of all names is small', () => {
  expect(brotliCompressSync(file).length).toBeLessThan(40_000);
});

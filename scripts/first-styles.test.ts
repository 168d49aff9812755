import { expect, test } from 'vitest';
import { firstStyles } from './first-styles.ts';

const style = [
  '.card{color:red}.card:hover{color:blue}.sm\\:flex{display:flex}.absent{color:red}',
  '@media print{.card{color:black}.absent{color:black}}',
  ':root[data-theme=dark]{color:white}details[open] .card{color:green}dialog{color:red}[data-x]{color:red}',
].join('');

const page = (classes: string): string => `<html><body><details><p class="${classes}">Text</p></details></body></html>`;

test('keeps what can apply to the pages: their classes in every state, on paper, after a click, in the chosen colors', async () => {
  const kept = await firstStyles(style, [page('card'), page('sm:flex')]);
  expect(kept).toBe(
    '.card{color:red}.card:hover{color:blue}.sm\\:flex{display:flex}@media print{.card{color:black}}:root[data-theme=dark]{color:white}details[open] .card{color:green}',
  );
});

test('leaves out what only other pages show', async () => {
  expect(await firstStyles(style, [page('')])).not.toContain('.card');
});

test('knows classes whose names hold signs that markup writes otherwise', async () => {
  const odd = String.raw`.\[\&\>input\]\:bold>input{font-weight:700}`;
  expect(await firstStyles(odd, ['<p class="[&amp;&gt;input]:bold"><input></p>'])).toBe(odd);
});

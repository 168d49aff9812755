import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { KnowledgeIndex } from '../src/knowledge/index.ts';

interface Shown {
  where: string;
  text: string;
}

const { version, licenses, families } = JSON.parse(
  readFileSync('src/knowledge/generated/index.json', 'utf8'),
) as KnowledgeIndex;

/** How the licenses themselves number their parts. */
const clauses = [
  ...new Set(
    licenses.flatMap(({ id }) =>
      [...readFileSync(`src/knowledge/generated/licenses/${id}.json`, 'utf8').matchAll(/"section": ?"([^"]+)"/g)].map(
        ([, label = '']) => label,
      ),
    ),
  ),
];

const ids = [
  ...new Set([
    version,
    ...licenses.flatMap(({ id, hub, spdx }) => [id, ...hub, ...spdx]),
    ...families.flatMap(({ id, hub }) => [id, ...hub]),
    ...clauses,
  ]),
]
  .filter((id) => !['other', 'unknown'].includes(id))
  .toSorted((one, other) => other.length - one.length);

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What no language changes, or formats by itself: addresses, ids, hashes, days, large numbers, clauses; and the gaps of texts to paste, which a record names. Only names that occur are looked for: there are thousands. */
const sameIn = (text: string): RegExp =>
  new RegExp(
    [
      String.raw`https?://\S+`,
      ...ids.filter((id) => text.includes(id)).map((id) => `(?<![\\p{L}\\p{N}])${escaped(id)}(?![\\p{L}\\p{N}])`),
      String.raw`\b[0-9a-f]{12,64}\b`,
      String.raw`\d (?:thousand|million|billion)\b`,
      String.raw`\{[a-z ]+\}`,
      String.raw`(?:\b\d{1,2} )?\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}`,
    ].join('|'),
    'gu',
  );

const innermost = /\[[^[\]]*\]/g;

/** What stands outside all brackets of the pseudo-language. */
function outside(text: string): string {
  const less = text.replaceAll(innermost, '');
  return less === text ? less : outside(less);
}

/** The words of a text that were never translated: the pseudo-language brackets every text and changes these letters. */
export function literalsIn(text: string): string[] {
  const line = text.replaceAll(/\s+/g, ' ');
  const rest = line.replaceAll(sameIn(line), ' ');
  return [
    ...(outside(rest).match(/\p{L}+/gu) ?? []),
    ...(rest.match(/\p{L}*[aAbcCdDeEgGhHiIjJkKlLnNoOrRsStTuUwWyYzZ]\p{L}*/gu) ?? []),
  ];
}

/** Attributes that are shown or spoken; stacked tables show `data-label`. */
const spoken = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'title',
  'alt',
  'data-label',
];

/** Runs in the page: every text that is seen or spoken. Quoted texts say in which language they are, and are left out. */
function shownTexts(attributes: string[]): Shown[] {
  const texts: Shown[] = [{ where: 'title', text: document.title }];
  /** One sentence may stand in several nodes of a heading. */
  for (const heading of document.body.querySelectorAll('h1')) texts.push({ where: 'h1', text: heading.textContent });
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('[lang]:not(html), script, style, noscript, template')) continue;
    if (element.tagName !== 'OPTION' && !element.checkVisibility()) continue;
    for (const name of attributes) {
      const text = element.getAttribute(name);
      if (text) texts.push({ where: `${name} of ${element.tagName}.${element.className}`, text });
    }
    for (const node of element.closest('h1') ? [] : element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
        texts.push({ where: `${element.tagName}.${element.getAttribute('class') ?? ''}`, text: node.textContent });
    }
  }
  const description = document.querySelector<HTMLMetaElement>('meta[name=description]');
  return description ? [...texts, { where: 'description', text: description.content }] : texts;
}

/** Opens everything that is folded. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });

/** The texts of the page, seen or spoken, that are not in the pseudo-language. */
export async function literalsOf(page: Page): Promise<string[]> {
  const texts = await page.evaluate(shownTexts, spoken);
  const suspects = new Set([...new Set(texts.map(({ text }) => text))].filter((text) => literalsIn(text).length > 0));
  return [...new Set(texts.filter(({ text }) => suspects.has(text)).map(({ where, text }) => `${where}: ${text}`))];
}

import type { AnyRouteMatch } from '@tanstack/react-router';

/** One element of a page's head that belongs to the page and not to the site. */
export interface HeadTag {
  tag: 'title' | 'meta' | 'link' | 'script';
  attributes: Record<string, string>;
  text?: string;
}

/** Returns the head elements the deepest route match asks for. */
export function headTags(matches: readonly AnyRouteMatch[]): HeadTag[] {
  const match = matches.findLast(({ meta }) => meta?.length);
  return [...(match?.meta ?? []).flatMap(metaTag), ...(match?.links ?? []).flatMap(linkTag)];
}

const metaTag = (meta: object | undefined): HeadTag[] => {
  if (!meta) return [];
  if ('title' in meta && typeof meta.title === 'string') return [{ tag: 'title', attributes: {}, text: meta.title }];
  if ('script:ld+json' in meta) return [jsonLdTag(meta['script:ld+json'])];
  return [{ tag: 'meta', attributes: textValues(meta) }];
};

/** `<` is escaped so that no record can close the script element. */
const jsonLdTag = (value: unknown): HeadTag => ({
  tag: 'script',
  attributes: { type: 'application/ld+json' },
  text: JSON.stringify(value).replaceAll('<', '\\u003c'),
});

const linkTag = (link: object | undefined): HeadTag[] => (link ? [{ tag: 'link', attributes: textValues(link) }] : []);

const textValues = (values: object): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

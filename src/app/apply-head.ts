import type { HeadTag } from './head-tags.ts';

/** Puts the head elements of a page in the place of those of the page before. */
export function applyHead(tags: HeadTag[]): void {
  document.head.querySelectorAll('[data-page]').forEach((element) => element.remove());
  document.head.append(...tags.map(headElement));
}

function headElement({ tag, attributes, text }: HeadTag): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.dataset.page = '';
  if (text !== undefined) element.textContent = text;
  return element;
}

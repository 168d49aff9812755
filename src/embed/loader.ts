import { heightOf } from './height-message.ts';

/** Written in by the build: the catalog and the index themselves would make this file many times larger. */
declare const EMBED_WORDS: { title: string; unknown: string; all: string };
declare const EMBED_LICENSES: string[];

const words = EMBED_WORDS;

const look = 'display:block;width:100%;max-width:800px;height:460px;border:0;border-radius:10px';

/** A frame that can run its own script and open links, and nothing else: no origin, no storage, no way to the host's page. */
function createFrame(id: string, { dataset }: HTMLElement, base: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
  frame.title = dataset.title || words.title.replace('{id}', id);
  frame.loading = 'lazy';
  frame.referrerPolicy = 'no-referrer';
  frame.style.cssText = look;
  const theme = dataset.theme === 'light' || dataset.theme === 'dark' ? `?theme=${dataset.theme}` : '';
  frame.src = `${base}embed/license/${id}/${theme}`;
  return frame;
}

/** Only the frame itself may set its height, and only to a sensible one. */
function followHeight(frame: HTMLIFrameElement): void {
  addEventListener('message', ({ source, data }) => {
    const height = source === frame.contentWindow ? heightOf(data) : undefined;
    if (height) frame.style.height = `${height}px`;
  });
}

/** Says that the host's page names a license that is not there, with the way to those that are. */
function createNote(id: string, base: string): HTMLElement {
  const note = document.createElement('p');
  const link = document.createElement('a');
  link.href = `${base}licenses/`;
  link.textContent = words.all;
  note.append(
    words.unknown.replace('{id}', () => id.slice(0, 60)),
    ' ',
    link,
  );
  return note;
}

/** Shows the card in place of the element's content; the content stays where there is no such card. */
function fill(place: HTMLElement, base: string): void {
  const id = place.dataset.license?.trim().toLowerCase() ?? '';
  const isKnown = EMBED_LICENSES.includes(id);
  const shown = isKnown ? createFrame(id, place, base) : createNote(id, base);
  if (shown instanceof HTMLIFrameElement) followHeight(shown);
  place.dataset.shown = '';
  if (place instanceof HTMLScriptElement) place.after(shown);
  else if (isKnown) place.replaceChildren(shown);
  else place.append(shown);
}

function fillAll(base: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('.lichen-card[data-license]:not([data-shown])'))
    fill(place, base);
}

/** A script with a license is the place itself; any other fills the places of the page. */
function start(script: HTMLScriptElement): void {
  const base = new URL('.', script.src).href;
  if (script.dataset.license !== undefined) return fill(script, base);
  fillAll(base);
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => fillAll(base));
}

if (document.currentScript instanceof HTMLScriptElement) start(document.currentScript);

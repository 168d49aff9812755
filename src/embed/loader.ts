import { heightOf } from './height-message.ts';

/** The catalog's `embed_title`, written in by the build: the catalog itself would double the size of this file. */
declare const EMBED_TITLE: string;

/** Puts a sandboxed frame with a license's card after the script element that loaded this file. */
function embed(script: HTMLScriptElement): void {
  const id = script.dataset.license ?? '';
  if (!/^[a-z0-9][a-z0-9.+-]*$/.test(id)) return;
  const frame = createFrame(id, script.src);
  addEventListener('message', ({ source, data }) => {
    const height = source === frame.contentWindow ? heightOf(data) : undefined;
    if (height) frame.style.height = `${height}px`;
  });
  script.after(frame);
}

function createFrame(id: string, loader: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
  frame.title = EMBED_TITLE.replace('{id}', id);
  frame.loading = 'lazy';
  frame.style.cssText = 'width:100%;border:0;height:200px';
  frame.src = new URL(`embed/license/${id}/`, loader).href;
  return frame;
}

if (document.currentScript instanceof HTMLScriptElement) embed(document.currentScript);

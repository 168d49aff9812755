import type { HeightMessage } from './height-message.ts';

const root = document.documentElement;

/** The host may ask for a theme; else the visitor's system decides. */
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;

/** The host may be any site, and a height is no secret: hence the target `*`. */
const tellHeight = (): void => {
  const message: HeightMessage = { type: 'lichen-height', height: root.getBoundingClientRect().height };
  parent.postMessage(message, '*');
};

new ResizeObserver(tellHeight).observe(root);

import type { HeightMessage } from './height-message.ts';

/** The host may be any site, and a height is no secret: hence the target `*`. */
const tellHeight = (): void => {
  const message: HeightMessage = {
    type: 'lichen-height',
    height: document.documentElement.getBoundingClientRect().height,
  };
  parent.postMessage(message, '*');
};

new ResizeObserver(tellHeight).observe(document.documentElement);

export { m } from './generated/messages.js';
export { content } from './content.ts';
export { formatDay } from './format-day.ts';
export { formatNumber } from './format-number.ts';
export { say } from './say.ts';

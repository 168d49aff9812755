export { m } from './generated/messages.js';
export { content } from './content.ts';
export { say } from './say.ts';

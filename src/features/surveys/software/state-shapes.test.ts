import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ICON_PATHS } from '../../../ui/icon-paths.ts';
import { VERDICT_ICONS } from '../../../ui/verdict-mark.tsx';

const sheet = readFileSync(new URL('state-word.css', import.meta.url), 'utf8');

test.each(['yes', 'yes-if', 'no', 'unclear', 'not-stated'] as const)(
  'the stylesheet draws "%s" as its icon is drawn',
  (look) => {
    const rule = new RegExp(String.raw`\.state\.v-${look} \{[^}]*path d='([^']*)'`).exec(sheet);
    expect(rule?.[1]).toBe(ICON_PATHS[VERDICT_ICONS[look]]);
  },
);

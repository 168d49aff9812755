import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compilePseudoMessages } from '../compile-messages.ts';

const i18n = resolve('src/i18n');

/** In the modes pseudo and pseudo-rtl, puts pseudo-language texts in the place of the English ones; else does nothing. */
export function pseudoLanguage(mode: string): Plugin | false {
  if (!mode.startsWith('pseudo')) return false;
  let messages = '';
  return {
    name: 'lichen:pseudo-language',
    enforce: 'pre',
    buildStart: async () => void (messages = await compilePseudoMessages()),
    resolveId(source, importer) {
      if (!importer?.startsWith(i18n)) return undefined;
      if (source.startsWith('./generated/')) return source.replace('./generated', messages);
      return source === './content.ts' ? `${i18n}/content.pseudo.ts` : undefined;
    },
    transformIndexHtml: (html) =>
      mode === 'pseudo-rtl' ? html.replace('<html lang="en"', '<html lang="en" dir="rtl"') : html,
  };
}

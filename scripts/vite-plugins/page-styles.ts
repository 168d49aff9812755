import type { Plugin } from 'vite';

/** The plugin, and the styles it has met so far. */
export interface PageStyles {
  plugin: Plugin;
  texts: Set<string>;
}

/** Notes the stylesheets that pages import as text and write into their own markup, so that the policy can allow them. */
export function notePageStyles(): PageStyles {
  const texts = new Set<string>();
  const transform = (code: string, id: string): void => {
    const [, text] = (id.endsWith('.css?inline') && /^export default (".*")/s.exec(code)) || [];
    if (text !== undefined) texts.add(JSON.parse(text) as string);
  };
  return { texts, plugin: { name: 'lichen:page-styles', enforce: 'post', transform } };
}

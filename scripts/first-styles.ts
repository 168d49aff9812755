import { PurgeCSS } from 'purgecss';

/** What the pages' first script and the reader's clicks set on elements before our scripts run. */
const dynamicAttributes = ['data-asked', 'data-plan', 'data-theme', 'data-whole', 'open'];

const signs: Record<string, string> = { '&amp;': '&', '&gt;': '>', '&lt;': '<', '&quot;': '"', '&#x27;': "'" };

/** Everything in the markup that may be the name of a class, an element or an attribute; names of classes may hold any sign. */
function words(markup: string): string[] {
  const names = markup.match(/[^\s"'<>=]+/g) ?? [];
  const classes = [...markup.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, list = '']) => list.split(/\s+/));
  return [
    ...names,
    ...classes.map((name) => name.replace(/&(?:amp|gt|lt|quot|#x27);/g, (sign) => signs[sign] ?? sign)),
  ];
}

/** Returns the rules of a stylesheet that can apply to any of these pages as they arrive: what is laid out before the first paint. */
export async function firstStyles(style: string, pages: readonly string[]): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: pages.map((raw) => ({ raw, extension: 'html' })),
    css: [{ raw: style }],
    defaultExtractor: words,
    dynamicAttributes,
  });
  return purged?.css ?? style;
}

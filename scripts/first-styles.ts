import { PurgeCSS } from 'purgecss';

/** What the pages' first script and the reader's clicks set on elements before our scripts run. */
const dynamicAttributes = ['data-asked', 'data-plan', 'data-theme', 'open'];

const words = (markup: string): string[] => markup.match(/[^\s"'<>=]+/g) ?? [];

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

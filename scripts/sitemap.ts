import { writeFile } from 'node:fs/promises';
import { publicAddress } from './public-address.ts';

/** Writes sitemap.xml and robots.txt. */
export async function writeSitemap(out: string, paths: string[]): Promise<void> {
  const entries = paths.toSorted().map((path) => `<url><loc>${publicAddress(path)}</loc></url>`);
  const start = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  await writeFile(`${out}/sitemap.xml`, `${start}\n${entries.join('\n')}\n</urlset>\n`);
  // crawlers take the sitemap's address only with its host
  const sitemap = process.env.LICHEN_ORIGIN ? `Sitemap: ${publicAddress('/sitemap.xml')}\n` : '';
  await writeFile(`${out}/robots.txt`, `User-agent: *\nAllow: /\n${sitemap}`);
}

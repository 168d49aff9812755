import { m } from '../i18n/index.ts';
import { canonicalLinks, siteAddress } from './site-address.ts';

interface PageHead {
  title: string;
  description: string;
  path: string;
  jsonLd?: Record<string, unknown>;
}

/** Returns what a route's `head` gives: title, description, canonical address and JSON-LD of a page. */
export const pageHead = ({ title, description, path, jsonLd = {} }: PageHead) => ({
  meta: [
    { title: path === '/' ? title : m.page_title({ title }) },
    { name: 'description', content: description },
    { 'script:ld+json': { ...webPage(title, description, path), ...jsonLd } },
  ],
  links: canonicalLinks(path),
});

const webPage = (name: string, description: string, path: string) => ({
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  name,
  description,
  url: siteAddress(path),
  isPartOf: { '@type': 'WebSite', name: m.site_name(), url: siteAddress('/') },
});

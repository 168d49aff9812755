import { QueryClient } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { content, m } from '../i18n/index.ts';
import { licenseQuery } from '../state/index.ts';
import { LicenseCard } from './license-card.tsx';

/** Renders the embedded card of a license to a title and static HTML: a sandboxed frame has an opaque origin and may load no module. */
export async function renderEmbed(id: string): Promise<{ html: string; title: string }> {
  const license = await new QueryClient().fetchQuery(licenseQuery(id));
  const address = `${import.meta.env.BASE_URL}license/${id}/`;
  return {
    html: renderToStaticMarkup(<LicenseCard license={license} address={address} />),
    title: m.page_title({ title: content(license.name) }),
  };
}

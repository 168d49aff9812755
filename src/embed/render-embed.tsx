import { renderToStaticMarkup } from 'react-dom/server';
import { content, m } from '../i18n/index.ts';
import { loadDeed, loadLicense } from '../state/index.ts';
import { LicenseCard } from './license-card.tsx';

/** Renders the embedded card of a license to a title element and static HTML: a sandboxed frame has an opaque origin and may load no module. */
export async function renderEmbed(id: string): Promise<{ html: string; head: string }> {
  const [deed, { plain }] = await Promise.all([loadDeed(id), loadLicense(id)]);
  if (!deed) throw new Error(`There is no deed of ${id}`);
  const page = `${import.meta.env.BASE_URL}license/${id}/`;
  return {
    html: renderToStaticMarkup(<LicenseCard deed={deed} forNonprofits={plain.forNonprofits} page={page} />),
    head: renderToStaticMarkup(<title>{m.page_title({ title: content(deed.name) })}</title>),
  };
}

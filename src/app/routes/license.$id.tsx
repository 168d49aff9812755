import { createFileRoute, notFound } from '@tanstack/react-router';
import { LicensePage, licenseWork, loadLicenseParts } from '../../features/license/index.ts';
import { content } from '../../i18n/index.ts';
import { loadDeed, loadLicense } from '../../state/index.ts';
import { pageHead } from '../page-head.ts';

export const Route = createFileRoute('/license/$id')({
  /** The browser loads the record with the parts below the deed; only the prerendered page describes the text to search engines. */
  loader: async ({ params: { id } }) => {
    const deed = await loadDeed(id);
    if (!deed) throw notFound();
    if (import.meta.env.SSR) await loadLicenseParts(id);
    return { deed, work: import.meta.env.SSR ? licenseWork(await loadLicense(id)) : undefined };
  },
  head: ({ loaderData, params }) =>
    loaderData
      ? pageHead({
          title: content(loaderData.deed.name),
          description: content(loaderData.deed.summary),
          path: `/license/${params.id}/`,
          ...(loaderData.work && { jsonLd: { mainEntity: loaderData.work } }),
        })
      : {},
  component: function LicenseRoute() {
    return <LicensePage deed={Route.useLoaderData().deed} />;
  },
});

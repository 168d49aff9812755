import { createFileRoute, notFound } from '@tanstack/react-router';
import { LicensePage, licenseWork, loadLicenseParts } from '../../features/license/index.ts';
import { content } from '../../i18n/index.ts';
import { hasLicense, loadLicense } from '../../state/index.ts';
import { pageHead } from '../page-head.ts';

export const Route = createFileRoute('/license/$id')({
  loader: async ({ params }) => {
    if (!hasLicense(params.id)) throw notFound();
    if (import.meta.env.SSR) await loadLicenseParts();
    return loadLicense(params.id);
  },
  head: ({ loaderData, params }) =>
    loaderData
      ? pageHead({
          title: content(loaderData.name),
          description: content(loaderData.plain.summary),
          path: `/license/${params.id}/`,
          jsonLd: { mainEntity: licenseWork(loaderData) },
        })
      : {},
  component: function LicenseRoute() {
    return <LicensePage license={Route.useLoaderData()} />;
  },
});

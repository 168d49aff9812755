import { createFileRoute } from '@tanstack/react-router';
import { SoftwarePage } from '../../features/surveys/index.ts';
import { m } from '../../i18n/index.ts';
import { loadSoftware } from '../../state/index.ts';
import { pageHead } from '../page-head.ts';

export const Route = createFileRoute('/software-licenses-on-models')({
  loader: loadSoftware,
  head: () =>
    pageHead({
      title: m.software_heading(),
      description: m.software_description(),
      path: '/software-licenses-on-models/',
    }),
  component: function SoftwarePageRoute() {
    return <SoftwarePage survey={Route.useLoaderData()} />;
  },
});

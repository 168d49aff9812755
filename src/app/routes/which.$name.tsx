import { createFileRoute, notFound } from '@tanstack/react-router';
import { WhichPage } from '../../features/which/index.ts';
import { content } from '../../i18n/index.ts';
import { loadFamily } from '../../state/index.ts';
import { pageHead } from '../page-head.ts';

export const Route = createFileRoute('/which/$name')({
  loader: async ({ params: { name } }) => {
    const page = await loadFamily(name);
    if (!page) throw notFound();
    const { family, candidates } = page;
    return { family, candidates, isUnnamed: family.candidates.length + family.others.length === 0 };
  },
  head: ({ loaderData }) =>
    loaderData
      ? pageHead({
          title: content(loaderData.family.label),
          description: content(loaderData.family.says),
          path: `/which/${loaderData.family.id}/`,
        })
      : {},
  component: function WhichRoute() {
    return <WhichPage {...Route.useLoaderData()} />;
  },
});

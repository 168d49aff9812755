import { createFileRoute } from '@tanstack/react-router';
import { FrontPage } from '../../features/front/index.ts';
import { m } from '../../i18n/index.ts';
import { pageHead } from '../page-head.ts';

export const Route = createFileRoute('/')({
  head: () => pageHead({ title: m.site_name(), description: m.site_description(), path: '/' }),
  component: FrontPage,
});

import { createFileRoute } from '@tanstack/react-router';
import { AboutPage } from '../../features/about/index.ts';
import { m } from '../../i18n/index.ts';
import { pageHead } from '../page-head.ts';

export const Route = createFileRoute('/about')({
  head: () => pageHead({ title: m.about_heading(), description: m.about_description(), path: '/about/' }),
  component: AboutPage,
});

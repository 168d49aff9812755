import { createFileRoute } from '@tanstack/react-router';
import { NotStatedPage } from '../../features/not-stated/index.ts';
import { m } from '../../i18n/index.ts';
import { pageHead } from '../page-head.ts';

export const Route = createFileRoute('/not-stated')({
  head: () =>
    pageHead({ title: m.not_stated_heading(), description: m.not_stated_description(), path: '/not-stated/' }),
  component: NotStatedPage,
});

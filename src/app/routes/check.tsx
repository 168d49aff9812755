import { createFileRoute } from '@tanstack/react-router';
import { CheckPage } from '../../features/check/index.ts';
import { m } from '../../i18n/index.ts';
import { pageHead } from '../page-head.ts';

export const Route = createFileRoute('/check')({
  head: () => pageHead({ title: m.check_heading(), description: m.check_description(), path: '/check/' }),
  component: CheckPage,
});

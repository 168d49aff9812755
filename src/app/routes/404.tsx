import { createFileRoute } from '@tanstack/react-router';
import { NotFoundPage } from '../not-found-page.tsx';

/** The build saves this page as 404.html; hosts show it at every unknown address. */
export const Route = createFileRoute('/404')({ component: NotFoundPage });

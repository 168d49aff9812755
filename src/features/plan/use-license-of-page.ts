import { useRouterState } from '@tanstack/react-router';
import type { LicensePage } from '../../knowledge/index.ts';

/** The license the page on the screen is about, if it is about one. */
export const useLicenseOfPage = (): LicensePage | undefined =>
  useRouterState({
    select: ({ matches }) => {
      const match = matches.find((one) => one.routeId === '/license/$id');
      return match?.routeId === '/license/$id' ? match.loaderData : undefined;
    },
  });

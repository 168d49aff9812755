import { useRouterState } from '@tanstack/react-router';

/** Id of the license the page on the screen is about, if it is about one. */
export const useLicenseOfPage = (): string | undefined =>
  useRouterState({
    select: ({ matches }) => {
      const match = matches.find((one) => one.routeId === '/license/$id');
      return match?.routeId === '/license/$id' ? match.loaderData?.deed.id : undefined;
    },
  });

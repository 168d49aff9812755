import { hostFolder } from './host-page.ts';
import { startServer } from '../scripts/static-server.ts';

/** What is served: the built site, the builds for a sub-path and in pseudo-languages, and a foreign host's page. */
const served = {
  LICHEN_SITE: { folder: 'dist' },
  LICHEN_SUB_PATH: { folder: '.cache/dist-sub', base: '/sub/' },
  LICHEN_PSEUDO: { folder: 'dist-pseudo' },
  LICHEN_PSEUDO_RTL: { folder: 'dist-pseudo-rtl' },
  LICHEN_HOST: { folder: hostFolder },
};

/** Starts a server for each; the tests find the addresses in the environment. */
export default async function startServers(): Promise<() => Promise<void>> {
  const servers = await Promise.all(
    Object.entries(served).map(async ([name, options]) => {
      const server = await startServer(options);
      process.env[name] = server.url;
      return server;
    }),
  );
  return async () => void (await Promise.all(servers.map((server) => server.close())));
}

import { parseArgs } from 'node:util';
import { startServer } from './static-server.ts';

/** Serves a built folder and prints its address: `tsx scripts/serve.ts [--folder dist] [--base /] [--port 4173]`. */
const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env.LICHEN_BASE ?? '/' },
    port: { type: 'string', default: process.env.PORT ?? '4173' },
  },
});

const { url } = await startServer({ folder: values.folder, base: values.base, port: Number(values.port) });
process.stdout.write(`Lichen is at ${url}\n`);

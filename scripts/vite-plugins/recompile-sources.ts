import { execFile } from 'node:child_process';
import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';

const messages = resolve('messages') + sep;
const knowledge = resolve('src/knowledge') + sep;

/** In the dev server, compiles messages and knowledge again when one of their sources changes. */
export const recompileSources = (): Plugin => ({
  name: 'lichen:recompile-sources',
  apply: 'serve',
  configureServer(server) {
    server.watcher.add([messages, knowledge]);
    server.watcher.on('change', (file) => recompile(server, file));
  },
});

function recompile(server: ViteDevServer, file: string): void {
  if (file.startsWith(messages)) run(server, 'messages');
  else if (file.startsWith(knowledge) && file.endsWith('.yaml')) run(server, 'knowledge');
}

function run(server: ViteDevServer, script: string): void {
  execFile('npm', ['run', '-s', script], (error, _out, errors) => {
    if (error) server.config.logger.error(errors);
  });
}

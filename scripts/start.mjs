import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fingerprint } from './fingerprint-files.mjs';
import { installPackages } from './install-packages.mjs';

const stamp = '.cache/built';
const sources = [
  'src',
  'messages',
  'public',
  'scripts',
  'index.html',
  'embed.html',
  'vite.config.ts',
  'package-lock.json',
];
const compiled = /\/generated\//;

await installPackages();
await buildIfChanged();
run('npx', ['tsx', 'scripts/serve.ts']);

async function buildIfChanged() {
  const built = `${process.env.LICHEN_BASE ?? ''} ${process.env.LICHEN_ORIGIN ?? ''} ${await fingerprint(sources, compiled)}`;
  if (existsSync('dist/index.html') && existsSync(stamp) && readFileSync(stamp, 'utf8') === built) return;
  process.stdout.write('Building the site …\n');
  run('npm', ['run', '-s', 'prepare:sources']);
  run('npm', ['run', '-s', 'build:site']);
  mkdirSync('.cache', { recursive: true });
  writeFileSync(stamp, built);
}

/**
 * @param {string} program
 * @param {string[]} parameters
 */
function run(program, parameters) {
  const { status } = spawnSync(program, parameters, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

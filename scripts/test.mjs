import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.mjs';
import { installPackages } from './install-packages.mjs';

/** Scripts of package.json, in order. A stage that others stand on ends the run when it fails. */
const stages = [
  { script: 'test:knowledge', needed: true },
  { script: 'messages', needed: true },
  { script: 'routes', needed: true },
  { script: 'test:types' },
  { script: 'test:lint' },
  { script: 'test:layers' },
  { script: 'test:format' },
  { script: 'test:unused' },
  { script: 'test:unit' },
  { script: 'test:build', needed: true },
  { script: 'test:weights' },
  { script: 'test:e2e' },
];

await installPackages();
process.env.CHROME_PATH = await findBrowser();

/** @type {string[]} */
const failed = [];
let passed = 0;
for (const { script, needed } of stages) {
  if (run(script)) passed += 1;
  else failed.push(script);
  if (needed && failed.includes(script)) break;
}
const skipped = stages.length - passed - failed.length;
if (failed.length > 0)
  process.stdout.write(`\nFailed: ${failed.join(', ')}${skipped > 0 ? `; ${skipped} not run` : ''}\n`);
process.stdout.write(`${passed} passed, ${failed.length} failed\n`);
process.exit(failed.length === 0 ? 0 : 1);

/**
 * @param {string} script
 * @returns {boolean}
 */
function run(script) {
  const start = Date.now();
  process.stdout.write(`\n— ${script}\n`);
  const { status } = spawnSync('npm', ['run', '-s', script], { stdio: 'inherit', shell: process.platform === 'win32' });
  process.stdout.write(`${status === 0 ? '✓' : '✗'} ${script}, ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
  return status === 0;
}

import { spawn } from 'node:child_process';

/**
 * Runs a script of package.json and says whether it passed. What it prints is shown at once, or, beside others, when it has ended.
 * @param {string} script
 * @param {boolean} isAlone
 * @returns {Promise<boolean>}
 */
export async function runScript(script, isAlone) {
  const start = Date.now();
  if (isAlone) process.stdout.write(`\n— ${script}\n`);
  const { status, output } = await ended(script, isAlone ? 'inherit' : 'pipe');
  if (!isAlone) process.stdout.write(`\n— ${script}\n${output}`);
  process.stdout.write(`${status === 0 ? '✓' : '✗'} ${script}, ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
  return status === 0;
}

/**
 * @param {string} script
 * @param {'inherit' | 'pipe'} out
 * @returns {Promise<{ status: number | null, output: string }>}
 */
const ended = (script, out) =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', '-s', script], {
      stdio: ['ignore', out, out],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    child.on('close', (status) => resolve({ status, output }));
  });

import { findBrowser } from './find-browser.mjs';
import { installPackages } from './install-packages.mjs';
import { runScript } from './run-script.mjs';

/** Scripts of package.json. Lanes run side by side, the scripts of a lane one after the other; where a lane that others stand on fails, the run ends. */
const steps = [
  [{ lane: ['test:knowledge', 'messages', 'routes'], needed: true }],
  [
    { lane: ['test:types', 'test:lint', 'test:layers', 'test:format', 'test:unused', 'test:unit'] },
    { lane: ['test:build', 'test:weights'], needed: true },
  ],
  [{ lane: ['test:e2e'] }],
];

await installPackages();
process.env.CHROME_PATH = await findBrowser();

/** @type {Map<string, boolean>} */
const results = new Map();
for (const lanes of steps) {
  const isAlone = lanes.length === 1;
  const passed = await Promise.all(lanes.map(({ lane, needed }) => runLane(lane, { needed, isAlone })));
  if (passed.includes(false)) break;
}
const failed = [...results].filter(([, isPassed]) => !isPassed).map(([script]) => script);
const skipped = steps.flat().flatMap(({ lane }) => lane).length - results.size;
if (failed.length > 0)
  process.stdout.write(`\nFailed: ${failed.join(', ')}${skipped > 0 ? `; ${skipped} not run` : ''}\n`);
process.stdout.write(`${results.size - failed.length} passed, ${failed.length} failed\n`);
process.exit(failed.length === 0 ? 0 : 1);

/**
 * Runs the scripts of a lane in order and says whether the steps after it can go on.
 * @param {string[]} lane
 * @param {{ needed?: boolean, isAlone: boolean }} how
 */
async function runLane(lane, { needed = false, isAlone }) {
  for (const script of lane) {
    const isPassed = await runScript(script, isAlone);
    results.set(script, isPassed);
    if (needed && !isPassed) return false;
  }
  return true;
}

import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The shells first: they are the same browser without its windows, and tests take half as long in them. */
const names = [
  'chrome-headless-shell',
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'chrome',
  'msedge',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Returns the path of a Chromium-like browser: CHROME_PATH, an installed one, Debian's through apt, or the one from npm.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const found = process.env.CHROME_PATH || installed() || fromDebian() || (await fromNpm());
  if (found) return found;
  process.stderr.write('No browser was found. Install Chrome, Chromium or Edge, or name one in CHROME_PATH.\n');
  process.exit(2);
}

/** @returns {string | undefined} */
const installed = () => [...onPath(), ...places].find(isProgram);

const onPath = () =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function fromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return undefined;
  process.stdout.write('No browser found: installing Chromium with apt …\n');
  const isReady = apt('update') && ['chromium-headless-shell', 'chromium'].some((name) => apt('install', '-y', name));
  return isReady ? installed() : undefined;
}

/** @param {string[]} wish */
const apt = (...wish) => spawnSync('apt-get', ['-qq', ...wish], { stdio: 'ignore' }).status === 0;

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return undefined;
  }
}

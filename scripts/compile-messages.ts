import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { compile } from '@inlang/paraglide-js';
import { pseudo } from '../src/i18n/pseudo.ts';
import { fingerprint } from './fingerprint-files.mjs';
import { isMain } from './is-main.ts';

const pseudoFolder = resolve('.cache/pseudo');

const output = resolve('src/i18n/generated');

/** Compiles messages/en/*.json to typed functions in src/i18n/generated, unless they are of these messages already. */
export async function compileMessages(): Promise<void> {
  const stamp = `${output}/.sources`;
  const sources = await fingerprint([
    'messages',
    'project.inlang/settings.json',
    'package-lock.json',
    'scripts/compile-messages.ts',
  ]);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === sources) return;
  await compileProject(resolve('project.inlang'), output);
  await writeFile(stamp, sources);
}

/** Compiles the English messages in a pseudo-language and returns the folder that replaces src/i18n/generated. */
export async function compilePseudoMessages(): Promise<string> {
  await rm(pseudoFolder, { recursive: true, force: true });
  await mkdir(`${pseudoFolder}/project.inlang`, { recursive: true });
  await writeFile(`${pseudoFolder}/project.inlang/settings.json`, await pseudoSettings());
  await mkdir(`${pseudoFolder}/messages/en`, { recursive: true });
  for (const file of await readdir('messages/en')) await writePseudoCatalog(file);
  await compileProject(`${pseudoFolder}/project.inlang`, `${pseudoFolder}/generated`);
  return `${pseudoFolder}/generated`;
}

async function writePseudoCatalog(file: string): Promise<void> {
  const catalog: unknown = JSON.parse(await readFile(`messages/en/${file}`, 'utf8'));
  await writeFile(`${pseudoFolder}/messages/en/${file}`, JSON.stringify(pseudoCatalog(catalog)));
}

async function compileProject(project: string, outdir: string): Promise<void> {
  await compile({
    project,
    outdir,
    emitTsDeclarations: false, // TypeScript reads the types from the comments of the generated files; writing them out takes six times as long
    emitGitIgnore: false,
    emitPrettierIgnore: false,
    emitReadme: false,
    strategy: ['globalVariable', 'baseLocale'],
    isServer: 'import.meta.env?.SSR',
    disableAsyncLocalStorage: true,
  });
  await Promise.all((await messageFiles(outdir)).map(sayDirectly));
  await gatherDerived(outdir);
}

const messageFiles = async (outdir: string): Promise<string[]> =>
  (await readdir(`${outdir}/messages`)).map((file) => `${outdir}/messages/${file}`);

/** What each message asks before it speaks, while there is one language to choose from. */
const languageChoice =
  /\(\(inputs(?: = \{\})?, options = \{\}\) => \{\s*experimentalStaticLocale \?\? options\.locale \?\? getLocale\(\)\s*return (\w+)\(inputs\)\s*\}\)/;

/** With one language there is no choice: each message is its sentence, and no page loads the code that chooses. */
async function sayDirectly(file: string): Promise<void> {
  const code = await readFile(file, 'utf8');
  if (!languageChoice.test(code)) return;
  const direct = code.replace(languageChoice, '($1)').replace(/^import \{ getLocale.*\n/m, '');
  await writeFile(file, direct);
}

/** Sentences found by a name made at run time stand in a file of their own; else whoever says one would load all messages of the site. */
async function gatherDerived(outdir: string): Promise<void> {
  const files = (await readdir(`${outdir}/messages`)).filter((file) => file.startsWith('explain_'));
  await writeFile(
    `${outdir}/explain.js`,
    files.map((file) => `export { ${basename(file, '.js')} } from './messages/${file}';\n`).join(''),
  );
}

const pseudoSettings = async (): Promise<string> => {
  const settings = await readFile('project.inlang/settings.json', 'utf8');
  return settings.replace('"./node_modules/', '"../../node_modules/');
};

/** Variants of a message have `declarations`, `selectors` and `match`; only the texts under `match` are words. */
function pseudoCatalog(entry: unknown, key = ''): unknown {
  if (key.startsWith('$') || key === 'declarations' || key === 'selectors') return entry;
  if (typeof entry === 'string') return pseudo(entry);
  if (Array.isArray(entry)) return entry.map((item) => pseudoCatalog(item));
  if (typeof entry !== 'object' || entry === null) return entry;
  return Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, pseudoCatalog(value, name)]));
}

if (isMain(import.meta.url)) await compileMessages();

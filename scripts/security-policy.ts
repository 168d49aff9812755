import { createHash } from 'node:crypto';
import { stewardHosts } from './steward-hosts.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What stands inline in a page and may therefore run or apply. */
interface Inlined {
  styles: readonly string[];
  scripts: string[];
}

/** Returns the texts of the scripts that stand in a page itself. */
export const inlineScripts = (html: string): string[] =>
  [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);

/** Returns the policy of a page of the site: scripts only from files and the page's own, inline styles only its own and those that pages bring along, requests only to itself and to stewards' texts. */
export const pagePolicy = ({ styles, scripts, markup }: Inlined & { markup: string }): string =>
  policyTag({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts.map(hash)],
    'style-src': ["'self'", ...styleHashes(styles, markup)],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...stewardHosts],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'frame-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  });

/** Returns the policy of a page that loads nothing and runs only its own inline scripts. */
export const closedPolicy = ({ styles, scripts }: Inlined): string =>
  policyTag({
    'default-src': ["'none'"],
    'script-src': scripts.map(hash),
    'style-src': styles.map(hash),
    'img-src': ['data:'],
    'font-src': ['data:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });

const policyTag = (directives: Record<string, string[]>): string => {
  const content = Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${content}">`;
};

function styleHashes(styles: readonly string[], markup: string): string[] {
  const attributes = [...new Set([...markup.matchAll(/ style="([^"]*)"/g)].map(([, value = '']) => value))];
  const hashes = [...styles, ...attributes].map(hash);
  return attributes.length > 0 ? ["'unsafe-hashes'", ...hashes] : hashes;
}

import { readFileSync, statSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { BadInput } from './bad-input.ts';

const mostBytes = 5_000_000;
const deepest = 20;
const forbidden = ['__proto__', 'constructor', 'prototype'];

function readable(from: string | 0, name: string): Buffer {
  try {
    return readFileSync(from);
  } catch {
    throw new BadInput(`${name}: could not be read`);
  }
}

function bytesOf(file: string): Buffer {
  if (file === '-') return readable(0, 'standard input');
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new BadInput(`${file}: no such file`);
  if (!found.isFile()) throw new BadInput(`${file}: found a folder, expected a file`);
  if (found.size > mostBytes) throw new BadInput(`${file}: found ${found.size} bytes, expected 5 MB at most`);
  return readable(file, file);
}

/** The text of a file, or of standard input for "-"; at most 5 MB. */
export function readText(file: string): string {
  const bytes = bytesOf(file);
  if (bytes.length > mostBytes) throw new BadInput(`${file}: found ${bytes.length} bytes, expected 5 MB at most`);
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/** Refuses keys that could reach into the program instead of the data, and blocks nested beyond all use (or in themselves). */
function refuseForbiddenKeys(value: unknown, path: readonly string[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (path.length > deepest)
    throw new BadInput(`${path.slice(0, 3).join('.')}: found more than ${deepest} blocks inside each other`);
  for (const key of Object.getOwnPropertyNames(value)) {
    const at = [...path, key];
    if (forbidden.includes(key)) throw new BadInput(`${at.join('.')}: found the key "${key}", which is not allowed`);
    refuseForbiddenKeys(Object.getOwnPropertyDescriptor(value, key)?.value, at);
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw fault instanceof SyntaxError ? new BadInput(`not valid JSON: ${fault.message}`) : fault;
  }
}

function parsedYaml(text: string): unknown {
  const document = parseDocument(text, { schema: 'core', logLevel: 'error' });
  const fault = document.errors[0];
  if (fault) throw new BadInput(`not valid YAML: ${fault.message.split('\n')[0] ?? ''}`);
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (alias) {
    throw alias instanceof ReferenceError ? new BadInput(`not valid YAML: ${alias.message}`) : alias;
  }
}

/** The content of a JSON or YAML text; numbers stay numbers. */
export function parseInput(text: string): unknown {
  if (text.trim() === '') throw new BadInput('found nothing, expected JSON or YAML');
  const content = /^\s*[{[]/.test(text) ? parsedJson(text) : parsedYaml(text);
  refuseForbiddenKeys(content, []);
  return content;
}

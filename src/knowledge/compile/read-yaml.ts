import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** Reads one YAML file with every scalar kept as text, so that version 4.0 stays "4.0". */
export function readYaml(path: string): unknown {
  return parse(readFileSync(path, 'utf8'), { schema: 'failsafe' });
}

/** Reads a folder of YAML files: file name without ending → content, in alphabetical order. */
export function readYamlFolder(folder: string): Map<string, unknown> {
  const files = readdirSync(folder)
    .filter((f) => f.endsWith('.yaml') && !f.endsWith('.verdicts.yaml'))
    .sort();
  return new Map(files.map((f) => [basename(f, '.yaml'), readYaml(join(folder, f))]));
}

/** Reads one YAML file with numbers as numbers: for plans, whose thresholds are figures. */
export const readPlansYaml = (path: string): unknown => parse(readFileSync(path, 'utf8'), { schema: 'core' });

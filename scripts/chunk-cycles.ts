import { readdirSync, readFileSync } from 'node:fs';

const importsOf = (code: string): string[] =>
  [...code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(([, name = '']) => name);

/** Files of a folder that import each other in a circle; the first to run would find the other's values missing. */
export function chunkCycle(folder: string): string[] | undefined {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const graph = new Map(names.map((name) => [name, importsOf(readFileSync(`${folder}/${name}`, 'utf8'))]));
  const done = new Set<string>();
  const visit = (name: string, path: string[]): string[] | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return undefined;
    const found = (graph.get(name) ?? []).map((next) => visit(next, [...path, name])).find((cycle) => cycle);
    done.add(name);
    return found;
  };
  return names.map((name) => visit(name, [])).find((cycle) => cycle);
}

import type { Resolved } from '../../knowledge/index.ts';
import { isInCatalog, readName, type AnyHit } from '../../state/index.ts';

/** A page of the site, as the router takes it. */
export type Destination =
  | { to: '/license/$id/'; params: { id: string } }
  | { to: '/which/$name/'; params: { name: string } }
  | { to: '/not-stated/' }
  | { to: '/find/'; search: { name: string } }
  | { to: '/licenses/'; search: { q: string } };

/** Returns where a text leads that was read as a license name. */
function whereTo(read: Resolved): Destination {
  switch (read.kind) {
    case 'license':
      return { to: '/license/$id/', params: { id: read.id } };
    case 'family':
      return { to: '/which/$name/', params: { name: read.id } };
    case 'not-stated':
      return { to: '/not-stated/' };
    case 'unknown':
      return { to: '/licenses/', search: { q: read.text } };
  }
}

/** Returns where a typed text leads: to the license it names, else to the model or dataset it names. */
export async function whereTextLeads(text: string): Promise<Destination> {
  const read = await readName(text);
  const isEntry = read.kind === 'unknown' && (await isInCatalog(read.text));
  return isEntry ? { to: '/find/', search: { name: read.text } } : whereTo(read);
}

/** Returns where a suggestion leads. */
export function whereHitLeads({ kind, entry: { id } }: AnyHit): Destination {
  if (kind === 'catalog') return { to: '/find/', search: { name: id } };
  return whereTo(kind === 'not-stated' ? { kind } : { kind, id });
}

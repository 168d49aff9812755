import type { Resolved } from '../../knowledge/index.ts';
import type { LicenseHit } from '../../state/index.ts';

/** A page of the site, as the router takes it. */
export type Destination =
  | { to: '/license/$id/'; params: { id: string } }
  | { to: '/which/$name/'; params: { name: string } }
  | { to: '/not-stated/' }
  | { to: '/licenses/'; search: { q: string } };

/** Returns where a text leads that was read as a license name. */
export function whereTo(read: Resolved): Destination {
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

/** Returns where a suggestion leads. */
export const whereHitLeads = ({ kind, entry: { id } }: LicenseHit): Destination =>
  whereTo(kind === 'not-stated' ? { kind } : { kind, id });

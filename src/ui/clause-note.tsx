import type { ReactNode } from 'react';
import { clauseAddress } from './clause-address.ts';

/** Where a statement stands, in words. */
export interface NotedPlace {
  section: string;
  document: string;
  /** The words to look for. */
  locator: string;
  url: string;
}

interface ClauseNoteProps {
  says: ReactNode;
  /** How sure the reading is. */
  sure: ReactNode;
  places: readonly NotedPlace[];
  lookFor: ReactNode;
  openDocument: ReactNode;
}

/** One clause in an opened citation: what it says, how sure that is, where it stands. Phrasing content only. */
export const ClauseNote = ({ says, sure, places, lookFor, openDocument }: ClauseNoteProps) => (
  <span className="mb-3 block">
    <span className="block">{says}</span>
    <b className="block">{sure}</b>
    {places.map((place) => (
      <span key={place.section + place.locator} className="mt-2 block">
        <span className="block text-soft">
          {place.document} · {place.section}
        </span>
        <span className="block">
          {lookFor} <q lang="en">{place.locator}</q>
        </span>
        {place.url !== '' && (
          <a href={clauseAddress(place.url, place.locator)} rel="noreferrer">
            {openDocument}
          </a>
        )}
      </span>
    ))}
  </span>
);

import { Choices } from './choices.tsx';
import { Entry } from './entry.tsx';
import { Family } from './family.tsx';
import type { Found } from './model/load-found.ts';
import { NotFound } from './not-found.tsx';

/** What a name turned out to be: one thing, a choice, or nothing Lichen knows. */
export function Outcome({ text, result, page, family, license }: Found) {
  if (result.kind === 'choose') return <Choices text={text} {...result} />;
  if (result.kind === 'none') return <NotFound text={text} near={result.near} license={license} />;
  if (page) return <Entry page={page} family={family} namesakes={result.namesakes} />;
  return <Family item={result.item} members={result.members} />;
}

import { z } from 'zod';
import * as v from '../../engine/vocabulary.gen.ts';
import { cite, field, sentence } from './terms.ts';

/** One change between a version and the one it supersedes, with the clauses of both. */
export const change = z.strictObject({
  effect: field(
    z.enum(v.changeEffects),
    'looser: you may do more or owe less. stricter: less, or more. different: neither outright.',
  ),
  says: sentence,
  cite: field(
    z.array(cite).default([]),
    'The clauses of this version; none only where the change is that something is gone.',
  ),
  before: field(
    z.array(cite).default([]),
    'The clauses of the superseded version, in its own documents; none only where this is new.',
  ),
});

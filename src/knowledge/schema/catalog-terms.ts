import { z } from 'zod';
import { field, webAddress } from './terms.ts';

export const sourceKey = field(z.string().min(2).max(40), 'Key of a source in sources.yaml.');
export const page = field(
  webAddress.optional(),
  'The page of the source that says it, where the source has many pages.',
);
export const names = (comment: string) => field(z.array(z.string().min(1).max(120)).default([]), comment);

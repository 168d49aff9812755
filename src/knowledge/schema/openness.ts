import { z } from 'zod';
import { cite, field, sentence } from './terms.ts';

const yesNo = z.enum(['yes', 'no', 'unknown']);
/** Who calls the license open, and what a RAIL name stands for. */
export const openness = z.strictObject({
  osi: field(yesNo, 'Approved by the Open Source Initiative.'),
  openDefinition: field(yesNo, 'Conformant with the Open Definition.'),
  fsf: field(yesNo, 'Listed as free by the Free Software Foundation.'),
  dfsg: field(yesNo, 'Accepted under the Debian guidelines, where published.'),
  rail: field(
    z
      .strictObject({
        open: field(
          z.enum(['yes', 'no']),
          'Open half: royalty-free access, flexible downstream use and redistribution.',
        ),
        responsible: field(z.enum(['yes', 'no']), 'Responsible half: use restrictions that must travel.'),
        artifacts: field(
          z.array(z.enum(['D', 'A', 'M', 'S'])),
          'What its RAIL suffix names: data, application, model, source code.',
        ),
        says: sentence,
        cite: z.array(cite).min(1),
      })
      .optional(),
    'Only for RAIL-type licenses.',
  ),
});

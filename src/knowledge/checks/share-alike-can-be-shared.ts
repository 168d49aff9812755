import { cellOf } from '../../engine/index.ts';
import { toRules } from '../compile/to-rules.ts';
import type { DataCheck } from './check.ts';

/** Nobody can be asked to share alike what they may not share. */
export const shareAlikeCanBeShared: DataCheck = {
  name: 'share-alike-can-be-shared',
  description: 'A record with a share-alike duty does not reserve the sharing that sets the duty off.',
  scope: 'record',
  exceptions: [],
  check: (record) =>
    record.duties
      .filter(({ kind, when }) => kind === 'share-alike' && when.acts.includes('share'))
      .flatMap((duty) =>
        duty.when.objects.flatMap((object) => {
          const cell = cellOf(
            toRules(record),
            { assets: [], steps: [], profile: { facts: {}, topics: {} } },
            'cautious',
            'share',
            object,
          );
          if (cell.answer !== 'reserved') return [];
          return [
            {
              path: `duties.${duty.id}`,
              found: `a share-alike duty while sharing the ${object} is reserved by ${cell.rules.join(', ')}`,
              expected: 'one of the two',
              tip: 'Check which of the two the text says.',
            },
          ];
        }),
      ),
};

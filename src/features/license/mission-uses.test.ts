import { expect, test } from 'vitest';
import { restrictionTerms } from '../../knowledge/index.ts';
import { missionUses } from './mission-uses.ts';

test('are the categories the taxonomy asks about as mission', () => {
  expect(missionUses).toEqual(restrictionTerms.filter(({ ask }) => ask === 'mission').map(({ id }) => id));
});

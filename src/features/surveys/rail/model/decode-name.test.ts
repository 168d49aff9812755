import { expect, test } from 'vitest';
import { carriersOf, decodeName } from './decode-name.ts';

test.each([
  ['OpenRAIL-M', { isOpen: true, isResearch: false, letters: ['M'] }],
  ['BigScience Open RAIL-M License', { isOpen: true, isResearch: false, letters: ['M'] }],
  ['CreativeML Open RAIL++-M', { isOpen: true, isResearch: false, letters: ['M'] }],
  ['rail-ams', { isOpen: false, isResearch: false, letters: ['A', 'M', 'S'] }],
  ['OpenRAIL-A/M/S template', { isOpen: true, isResearch: false, letters: ['A', 'M', 'S'] }],
  ['RAIL-MD', { isOpen: false, isResearch: false, letters: ['D', 'M'] }],
  ['BLOOM RAIL 1.0', { isOpen: false, isResearch: false, letters: [] }],
  ['AI Pubs Research-Use RAIL-M', { isOpen: false, isResearch: true, letters: ['M'] }],
  ['OpenRAIL data', { isOpen: true, isResearch: false, letters: [] }],
])('%s promises what its letters say', (name, promised) => {
  expect(decodeName(name)).toEqual(promised);
});

test('a name without the word is no RAIL name', () => {
  expect(decodeName('DeepSeek License 1.0')).toBeUndefined();
});

test('a text carries a name when any of its own names promises the same', () => {
  const member = { id: 'a', published: '2022', kind: 'Open RAIL', depth: 0 } as const;
  const members = [
    { ...member, name: 'Plain', names: ['Plain', 'Plain Open RAIL-M'] },
    { ...member, name: 'RAIL-M', names: ['RAIL-M'] },
  ];
  const decoded = decodeName('OpenRAIL-M');
  expect(decoded && carriersOf(members, decoded).map(({ name }) => name)).toEqual(['Plain']);
});

import { describe, expect, it } from 'vitest';
import { normalize } from './normalize.ts';
import { describe as describePlace, locate, outlineOf, occurrencesOf, placeAt } from './sections.ts';

/** Where a word stands in a text, as people write it, without the paragraph. */
function placeOf(word: string, text: string): string | undefined {
  const outline = outlineOf(text);
  const place = placeAt(occurrencesOf(word, outline)[0] ?? -1, outline);
  return place && describePlace(place).replace(/(?: › )?¶ \d+$/, '');
}

const openRail = `Moss Open License

Section I: PREAMBLE

Moss grows on stones.

1. Definitions
1. "Moss" means a small plant.
2. "Stone" means a hard thing.

Section II: RIGHTS

2. Grant. You may pick moss.
3. Sharing. You may give moss away if:
1. You keep the label;
2. You name the stone; and
3. You tell of changes.
You may add a ribbon.
4. Limits. You cannot use moss as Attachment A forbids.

END OF TERMS AND CONDITIONS

Attachment A
Barred Uses
You agree not to use moss:
1. To hide roads;
2. To stuff pillows.
`;

describe('outlineOf', () => {
  it('keeps the text as it is normalized', () => {
    expect(outlineOf(openRail).text).toBe(normalize(openRail));
  });

  it.each([
    ['grows', 'Section I: PREAMBLE'],
    ['small plant', '1 › 1'],
    ['hard thing', '1 › 2'],
    ['pick', '2'],
    ['give moss', '3'],
    ['keep the label', '3 › 1'],
    ['tell of changes', '3 › 3'],
    ['forbids', '4'],
    ['hide roads', 'Attachment A › 1'],
    ['pillows', 'Attachment A › 2'],
    ['agree', 'Attachment A › Barred Uses'],
  ])('follows numbered lists that begin anew inside numbered sections: "%s"', (word, place) => {
    expect(placeOf(word, openRail)).toBe(place);
  });

  it('tells the ninth letter from the first Roman number', () => {
    const letters = `Section 1 -- Words.\n\n  g. Green is a color.\n`;
    const list = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
      .map((letter) => `  ${letter}. Word${letter} is a word.`)
      .join('\n');
    expect(placeOf('Wordi', `Section 1 -- Words.\n\n${list}`)).toBe('1 › i');
    expect(placeOf('Wordj', `Section 1 -- Words.\n\n${list}`)).toBe('1 › j');
    expect(placeOf('blue', `${letters.replace('g.', 'a.')}       i. blue\n      ii. red\n  b. Next.`)).toBe(
      '1 › a › i',
    );
    expect(placeOf('Next', `${letters.replace('g.', 'a.')}       i. blue\n      ii. red\n  b. Next.`)).toBe('1 › b');
  });

  it('goes down through four kinds of numbers and up again', () => {
    const text =
      'Section 3 -- Conditions.\n\n  a. Credit.\n\n       1. If you share:\n\n            a. keep\n\n                 i. the name;\n\n                ii. a mark;\n\n            b. show changes.\n\n       2. Any way will do.\n\n  b. Alike.\n';
    expect([
      placeOf('the name', text),
      placeOf('a mark', text),
      placeOf('show', text),
      placeOf('Any way', text),
      placeOf('Alike', text),
    ]).toEqual(['3 › a › 1 › a › i', '3 › a › 1 › a › ii', '3 › a › 1 › b', '3 › a › 2', '3 › b']);
  });

  it('reads dotted numbers, with and without headings', () => {
    const text =
      '### 4.0 Conditions\n\n4.1 First.\n\n4.2 Notices. You must:\n\na. Keep them.\n\nb. Show them.\n\n4.3 Last.\n\n### 5.0 Rest\n\n5.1 More.\n';
    expect([
      placeOf('First', text),
      placeOf('Keep', text),
      placeOf('Show', text),
      placeOf('Last', text),
      placeOf('Rest', text),
      placeOf('More', text),
    ]).toEqual(['4 › 1', '4 › 2 › a', '4 › 2 › b', '4 › 3', '5', '5 › 1']);
  });

  it('reads lists inside a sentence, and ends them with the paragraph', () => {
    const text =
      '1. Words.\n\n2. Waiver. It holds (i) in all places, (ii) for\nall time, and\n(iii) for any use.\n\nNothing more.\n\n3. Next. See paragraph (a) above.';
    expect([
      placeOf('all places', text),
      placeOf('all time', text),
      placeOf('any use', text),
      placeOf('Nothing', text),
      placeOf('above', text),
    ]).toEqual(['2 › i', '2 › ii', '2 › iii', '2', '3']);
  });

  it('does not take a number at a line end for a section', () => {
    const text =
      '0. Words.\n\n1. Changes.\n\n    b) It must carry notices as section\n    7.  This changes the rest.\n\n    c) It must stay whole.\n\n2. Next.';
    expect(placeOf('This changes', text.replace('    b)', '    a) One.\n\n    b)'))).toBe('1 › b');
  });

  it('reads headings, exhibits and brackets', () => {
    const text =
      '**Moss Policy**\n\nHello.\n\n**Barred Uses**\n\n* Do not eat it.\n\nExhibit B: Fees\n\n§ 1 Money. (a) Pay; (b) wait.';
    expect([placeOf('eat', text), placeOf('Pay', text), placeOf('wait', text)]).toEqual([
      'Barred Uses',
      'Exhibit B › 1 › a',
      'Exhibit B › 1 › b',
    ]);
  });

  it('counts paragraphs, but not drawn lines', () => {
    const outline = outlineOf('Title\n\n=====\n\nFirst words.\n\nSecond words.');
    expect(locate('¶ 3', 'Second', outline).kind).toBe('found');
  });
});

describe('locate', () => {
  const outline = outlineOf(openRail);

  it.each([
    ['§ 3.1', 'keep the label'],
    ['§ 3(1)', 'keep the label'],
    ['Section 3(1)', 'keep the label'],
    ['§ 3', 'keep the label'],
    ['Attachment A 2', 'stuff pillows'],
    ['Attachment A (2)', 'stuff pillows'],
    ['Attachment A', 'stuff pillows'],
    ['Preamble', 'grows on'],
    ['Barred Uses', 'hide roads'],
    ['§ 2', '2. Grant'],
  ])('finds the words of %s there', (section, locator) => {
    expect(locate(section, locator, outline).kind).toBe('found');
  });

  it.each([
    ['§ 1', 'keep the label'],
    ['§ 2', 'stuff pillows'],
    ['§ 3.2', 'keep the label'],
    ['Attachment A 1', 'stuff pillows'],
    ['Preamble', 'small plant'],
    ['Attachment B 2', 'stuff pillows'],
    ['§ 3.1', 'give moss'],
  ])('does not accept %s for "%s"', (section, locator) => {
    expect(locate(section, locator, outline).kind).toBe('elsewhere');
  });

  it('says where the words stand instead', () => {
    expect(locate('§ 1', 'keep the label', outline)).toEqual({ kind: 'elsewhere', places: ['3 › 1 › ¶ 6'] });
  });

  it('knows when the words are nowhere', () => {
    expect(locate('§ 1', 'sing to the moss', outline)).toEqual({ kind: 'missing' });
  });

  it('looks at every place where the words occur', () => {
    expect(locate('§ 4', 'use moss', outline).kind).toBe('found');
    expect(locate('Attachment A', 'use moss', outline).kind).toBe('found');
  });
});

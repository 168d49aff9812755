import { describe, expect, test } from 'vitest';
import { emptyPlan } from '../../../state/index.ts';
import { asCsv, csvField } from './as-csv.ts';
import { asText } from './as-text.ts';
import { compare } from './comparison.ts';
import { pagesForTests } from './pages-for-tests.ts';
import { sheetOf, type Sheet } from './sheet.ts';
import { verdictCells } from './verdicts.ts';

const address = 'https://example.org/compare/?ids=apache-2.0,llama3.1';

async function sheet(): Promise<Sheet> {
  const pages = await pagesForTests('apache-2.0', 'llama3.1');
  return sheetOf({ pages, groups: compare(pages).groups, verdicts: verdictCells(pages, emptyPlan), address });
}

describe('as text', () => {
  test('reads well in an e-mail: named, aligned, narrow, with clauses', async () => {
    const text = asText(await sheet());
    expect(text).toMatch(/^Comparison: Apache 2\.0 and Llama 3\.1\n/);
    expect(text).toContain('\n  Apache 2.0  Yes [§ 3');
    expect(text).toContain('\n  Llama 3.1   Yes, if…');
    expect(
      Math.max(
        ...text
          .split('\n')
          .filter((line) => !line.includes('http'))
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(78);
  });

  test('carries what must go with every result', async () => {
    const text = asText(await sheet());
    for (const part of ['not legal advice', 'Lichen knowledge of', 'Texts last read', address])
      expect(text.replaceAll('\n', ' ')).toContain(part);
  });
});

describe('as a table file', () => {
  const hostile: Sheet = {
    names: ['=A', 'B'],
    notes: ['-note'],
    topics: [
      {
        title: '@topic',
        rows: [
          {
            id: 'r',
            question: '+q "x"',
            differs: true,
            cells: [
              { word: '=1+1', clauses: [] },
              { word: 'a,\nb', clauses: [] },
            ],
          },
        ],
      },
    ],
  };

  test('no field can run as a formula, and quotes are doubled', () => {
    expect(asCsv(hostile)).toBe(
      `Topic,Question,Differs,'=A,=A: clause,B,B: clause\r\n'@topic,"'+q ""x""",yes,'=1+1,,"a,\nb",\r\nNote,'-note,,,,,\r\n`.replace(
        '=A: clause',
        "'=A: clause",
      ),
    );
    expect(csvField('\t=1')).toBe("'\t=1");
  });

  test('every line has the same number of fields', async () => {
    const lines = asCsv(await sheet())
      .trimEnd()
      .split('\r\n');
    const fields = lines.map((line) => line.replaceAll(/"(?:[^"]|"")*"/g, 'x').split(',').length);
    expect(new Set(fields)).toEqual(new Set([7]));
  });
});

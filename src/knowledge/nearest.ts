/** Letters to add, drop, change or swap to turn one word into another. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cell(i - 2, j - 2) + 1 : Infinity;
      row.push(Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + change, swapped));
    }
  }
  return cell(a.length, b.length);
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]/gu, '')
    .slice(0, 60);

/** From 0 (nothing alike) to 1 (the same letters); 0 as soon as the lengths alone tell that it is less than wanted. */
function likeness(a: string, b: string, atLeast: number): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0 || 1 - Math.abs(a.length - b.length) / longer < atLeast) return 0;
  return 1 - distance(a, b) / longer;
}

/** Up to three names of a list that look most like a text; none when nothing comes close. */
export function nearest(text: string, names: readonly string[], atLeast = 0.6): string[] {
  const wanted = plain(text);
  const rated = [...new Set(names)].map((name) => ({ name, like: likeness(wanted, plain(name), atLeast) }));
  return rated
    .filter(({ like }) => like >= atLeast)
    .sort((a, b) => b.like - a.like)
    .slice(0, 3)
    .map(({ name }) => name);
}

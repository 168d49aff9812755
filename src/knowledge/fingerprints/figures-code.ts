const lowSeven = 0x7f;
const more = 0x80;

/** A number in bytes of seven bits, the lowest first; the eighth says that another byte follows. */
function bytesOf(number: number): number[] {
  const bytes = [];
  let rest = number;
  for (; rest > lowSeven; rest >>>= 7) bytes.push((rest & lowSeven) | more);
  return [...bytes, rest];
}

/**
 * Ascending figures as text: the steps from one to the next, in bytes, in base64. Steps are smaller than figures, so
 * most take two bytes instead of eight digits; base64 passes through JSON, and compression takes back what it adds.
 */
export function encodeFigures(figures: Iterable<number>): string {
  let last = 0;
  const bytes: number[] = [];
  for (const figure of figures) {
    bytes.push(...bytesOf(figure - last));
    last = figure;
  }
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
}

/** The figures that `encodeFigures` wrote. */
export function decodeFigures(code: string): Uint32Array {
  const figures: number[] = [];
  let [last, step, shift] = [0, 0, 0];
  for (const letter of atob(code)) {
    const byte = letter.charCodeAt(0);
    step |= (byte & lowSeven) << shift;
    shift += 7;
    if (byte & more) continue;
    last += step;
    figures.push(last);
    [step, shift] = [0, 0];
  }
  return Uint32Array.from(figures);
}

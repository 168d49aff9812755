/** What a command prints and how it ends: 0 fine, 1 the check failed, 2 the input is wrong. */
export interface Output {
  text: string;
  code: 0 | 1 | 2;
}

/** Plain lines that end well. */
export const said = (lines: readonly string[], code: Output['code'] = 0): Output => ({
  text: lines.length > 0 ? `${lines.join('\n')}\n` : '',
  code,
});

/** A value as JSON for other programs. */
export const asJson = (value: unknown, code: Output['code'] = 0): Output => ({
  text: `${JSON.stringify(value, null, 2)}\n`,
  code,
});

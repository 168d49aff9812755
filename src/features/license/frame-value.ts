import { content, m } from '../../i18n/index.ts';

const words: Record<string, () => string> = {
  yes: m.license_value_yes,
  'yes-if': m.license_value_yes_if,
  no: m.license_value_no,
  silent: m.license_value_silent,
  contested: m.license_value_contested,
  unknown: m.license_value_unknown,
};

/** The value of a topic in one or two words; a bare number is a number of days. */
export function valueWords(value: string): string {
  if (/^\d+$/.test(value)) return m.license_value_days({ count: Number(value) });
  return words[value]?.() ?? content(value);
}

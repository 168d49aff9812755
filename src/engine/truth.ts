/** Four truth values: the fact says so, says not, is not known, or good-faith readers disagree. */
export type Truth = 'true' | 'false' | 'unknown' | 'contested';

const firstOf = (order: readonly Truth[], values: readonly Truth[], otherwise: Truth): Truth =>
  order.find((truth) => values.includes(truth)) ?? otherwise;

/** True when all are; one false decides, an unknown outranks a contested one. */
export const allOf = (values: readonly Truth[]): Truth => firstOf(['false', 'unknown', 'contested'], values, 'true');

/** True when one is; an unknown outranks a contested one. */
export const anyOf = (values: readonly Truth[]): Truth => firstOf(['true', 'unknown', 'contested'], values, 'false');

/** Swaps true and false and leaves the rest. */
export function notOf(value: Truth): Truth {
  if (value === 'true') return 'false';
  return value === 'false' ? 'true' : value;
}

/** Turns a plain test into a truth value. */
export const truthOf = (value: boolean): Truth => (value ? 'true' : 'false');

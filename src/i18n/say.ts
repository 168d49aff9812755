import * as catalog from './generated/explain.js';

/** A sentence to be said, as the explain layer hands it over: its id and what fills its gaps. */
interface Sayable {
  id: string;
  values: Record<string, string | number | Sayable>;
}

type Speak = (values: Record<string, string | number>) => string;

/** The one place where a message is found by a name made at run time; a test makes sure that every name exists. */
const spoken = catalog as unknown as Record<string, Speak | undefined>;

const filled = (value: string | number | Sayable): string | number => (typeof value === 'object' ? say(value) : value);

/** Says a derived sentence in the visitor's language, sentences inside it first. */
export function say({ id, values }: Sayable): string {
  const speak = spoken[`explain_${id}`];
  return speak ? speak(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, filled(value)]))) : id;
}

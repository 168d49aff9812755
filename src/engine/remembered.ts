/** Works something out once for each object; what is known goes away with the object. */
export function perObject<K extends object, R>(work: (one: K) => R): (one: K) => R {
  const memory = new WeakMap<K, { result: R }>();
  return (one) => {
    const known = memory.get(one);
    if (known) return known.result;
    const result = work(one);
    memory.set(one, { result });
    return result;
  };
}

interface Branch<R> {
  result?: R;
  next: Map<unknown, Branch<R>>;
}

const branchOf = <R>({ next }: Branch<R>, word: unknown): Branch<R> => {
  const known = next.get(word) ?? { next: new Map() };
  next.set(word, known);
  return known;
};

/** Works something out once for each choice of words of the vocabulary (or lanes, made of them): there are only so many. */
export function perWords<W extends unknown[], R extends object>(work: (...words: W) => R): (...words: W) => R {
  const root: Branch<R> = { next: new Map() };
  return (...words) => {
    let at = root;
    for (const word of words) at = at.next.get(word) ?? branchOf(at, word);
    return (at.result ??= work(...words));
  };
}

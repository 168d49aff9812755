/** The file an entry lies in: its kind and the first letter of its id; digits share one. */
export const shelfOf = (kind: 'model' | 'dataset', id: string): string => `${kind}s-${/^[a-z]/.exec(id)?.[0] ?? '0'}`;

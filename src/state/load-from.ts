/** Files of one kind by path, each with what loads it. */
export type Files<T> = Record<string, () => Promise<T>>;

const at = (kind: string, id: string): string => `../knowledge/generated/${kind}/${id}.json`;

/** Tells whether there is a file of this kind for a license. */
export const hasFile = (files: Files<unknown>, kind: string, id: string): boolean => Object.hasOwn(files, at(kind, id));

/** Loads the file of this kind for a license; fails where there is none. */
export async function loadFrom<T>(files: Files<T>, kind: string, id: string): Promise<T> {
  const load = hasFile(files, kind, id) ? files[at(kind, id)] : undefined;
  if (!load) throw new Error(`There is no ${kind} entry ${id}`);
  return load();
}

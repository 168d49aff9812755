import type { StateStorage } from 'zustand/middleware';

/** What went wrong with this device's storage, if anything: nothing can be kept, or what was kept is damaged. */
export type StorageTrouble = 'blocked' | 'full' | 'damaged' | undefined;

let trouble: StorageTrouble;

/** The trouble met so far on this page. */
export const storageTrouble = (): StorageTrouble => trouble;

/** Notes that what was kept could not be understood; it is left alone until something new is saved. */
export const noteDamaged = (): void => void (trouble = 'damaged');

function attempt<T>(action: (storage: Storage) => T, whenItFails: StorageTrouble): T | null {
  try {
    return action(globalThis.localStorage);
  } catch {
    trouble = whenItFails;
    return null;
  }
}

const isJson = (text: string): boolean => {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
};

/** Local storage that never throws: without it the app works and forgets. */
export const safeStorage: StateStorage = {
  getItem: (name) => {
    const text = attempt((storage) => storage.getItem(name), 'blocked');
    if (text === null || isJson(text)) return text;
    noteDamaged();
    return null;
  },
  setItem: (name, value) => void attempt((storage) => storage.setItem(name, value), 'full'),
  removeItem: (name) => void attempt((storage) => storage.removeItem(name), 'blocked'),
};

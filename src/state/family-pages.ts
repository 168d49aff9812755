import type { FamilyPage } from '../knowledge/index.ts';
import { hasFile, loadFrom } from './load-from.ts';

const families = import.meta.glob<FamilyPage>('../knowledge/generated/families/*.json', { import: 'default' });

/** Loads a family with what it may mean; undefined for a name that is none. */
export const loadFamily = async (id: string): Promise<FamilyPage | undefined> =>
  hasFile(families, 'families', id) ? loadFrom(families, 'families', id) : undefined;

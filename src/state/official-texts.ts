import { loadFrom } from './load-from.ts';

const texts = import.meta.glob<OfficialText>('../knowledge/generated/texts/*.json', { import: 'default' });

/** The official text of an SPDX-listed license. */
export interface OfficialText {
  spdx: string;
  text: string;
}

/** Loads the official text that comes with Lichen; fails where there is none. */
export const loadOfficialText = (id: string): Promise<OfficialText> => loadFrom(texts, 'texts', id);

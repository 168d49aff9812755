import { createStore } from 'zustand';
import type { DocumentRole } from '../../engine/index.ts';
import type { LicensePage } from '../../knowledge/index.ts';
import { loadOfficialText } from '../../state/index.ts';
import { compareText, refusalOf, type Refusal, type Sameness } from './text-check.ts';

/** One binding document of the license. */
export type BindingText = LicensePage['documents'][number];

/** A text that is at hand, and whether it is word for word the one that was read. */
export interface HeldText {
  text: string;
  sameness: Sameness;
}

/** The words to show in a text; `asked` counts up, so that asking again scrolls again. */
export interface ShownWords {
  role: DocumentRole;
  locator: string;
  asked: number;
}

/** The texts at hand on this page and the ways to get one. Nothing of them leaves the browser. */
export interface Texts {
  held: Partial<Record<DocumentRole, HeldText>>;
  refusals: Partial<Record<DocumentRole, Refusal>>;
  shown: ShownWords | undefined;
  /** Brings the text that comes with Lichen, or fetches it from the steward. */
  bring: (document: BindingText) => Promise<void>;
  /** Takes a text the visitor gave. */
  take: (document: BindingText, text: string) => Promise<void>;
  refuse: (document: BindingText, why: Refusal | undefined) => void;
  /** Opens the full text at these words. */
  show: (document: BindingText, locator: string) => void;
}

async function loadText(license: string, { spdx, textUrl }: BindingText): Promise<string> {
  if (spdx !== undefined) return (await loadOfficialText(license)).text;
  if (textUrl === undefined) throw new Error('no address');
  return (await import('./steward-text.ts')).stewardText(textUrl);
}

/** Makes the store of the texts at hand; it lives as long as the page of the license. */
export const createTextShelf = (license: string) =>
  createStore<Texts>()((set, get) => ({
    held: {},
    refusals: {},
    shown: undefined,
    bring: (document) =>
      loadText(license, document).then(
        (text) => get().take(document, text),
        () => get().refuse(document, 'not-reached'),
      ),
    take: async (document, text) => {
      const why = refusalOf(text);
      get().refuse(document, why);
      if (why) return;
      const sameness = await compareText(text, document.sha256);
      set(({ held }) => ({ held: { ...held, [document.role]: { text, sameness } } }));
    },
    refuse: ({ role }, why) => set(({ refusals }) => ({ refusals: { ...refusals, [role]: why } })),
    show: ({ role }, locator) => set(({ shown }) => ({ shown: { role, locator, asked: (shown?.asked ?? 0) + 1 } })),
  }));

/** A store of texts. */
export type TextShelf = ReturnType<typeof createTextShelf>;

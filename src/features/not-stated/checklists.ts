import { m } from '../../i18n/index.ts';

/** One line of a checklist: what to know or do, and why or how. */
export interface ChecklistItem {
  id: string;
  what: () => string;
  why: () => string;
}

/** What it means that no license is stated. */
export const meanings: readonly ChecklistItem[] = [
  { id: 'reserved', what: m.not_stated_means_reserved, why: m.not_stated_means_reserved_why },
  { id: 'download', what: m.not_stated_means_download, why: m.not_stated_means_download_why },
  { id: 'read', what: m.not_stated_means_read, why: m.not_stated_means_read_why },
];

/** Where a license may stand all the same. */
export const places: readonly ChecklistItem[] = [
  { id: 'file', what: m.not_stated_look_file, why: m.not_stated_look_file_why },
  { id: 'card', what: m.not_stated_look_card, why: m.not_stated_look_card_why },
  { id: 'base', what: m.not_stated_look_base, why: m.not_stated_look_base_why },
  { id: 'gate', what: m.not_stated_look_gate, why: m.not_stated_look_gate_why },
  { id: 'paper', what: m.not_stated_look_paper, why: m.not_stated_look_paper_why },
  { id: 'copy', what: m.not_stated_look_copy, why: m.not_stated_look_copy_why },
];

/** Who can give permission, and who cannot. */
export const whomToAsk: readonly ChecklistItem[] = [
  { id: 'maker', what: m.not_stated_ask_maker, why: m.not_stated_ask_maker_why },
  { id: 'uploader', what: m.not_stated_ask_uploader, why: m.not_stated_ask_uploader_why },
];

/** What to find out about a text nobody has explained yet. */
export const customQuestions: readonly ChecklistItem[] = [
  { id: 'who', what: m.not_stated_custom_who, why: m.not_stated_custom_who_why },
  { id: 'what', what: m.not_stated_custom_what, why: m.not_stated_custom_what_why },
  { id: 'purpose', what: m.not_stated_custom_purpose, why: m.not_stated_custom_purpose_why },
  { id: 'forbidden', what: m.not_stated_custom_forbidden, why: m.not_stated_custom_forbidden_why },
  { id: 'share', what: m.not_stated_custom_share, why: m.not_stated_custom_share_why },
  { id: 'results', what: m.not_stated_custom_results, why: m.not_stated_custom_results_why },
  { id: 'duties', what: m.not_stated_custom_duties, why: m.not_stated_custom_duties_why },
  { id: 'end', what: m.not_stated_custom_end, why: m.not_stated_custom_end_why },
  { id: 'other', what: m.not_stated_custom_other, why: m.not_stated_custom_other_why },
];

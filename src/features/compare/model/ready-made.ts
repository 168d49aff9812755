import { m } from '../../../i18n/index.ts';

/** A comparison worth seeing, with what it teaches. */
export interface ReadyMade {
  ids: string;
  title: () => string;
  why: () => string;
}

/** Comparisons to start from. */
export const readyMade: readonly ReadyMade[] = [
  {
    ids: 'apache-2.0,bigscience-bloom-rail-1.0,llama3.1,cc-by-nc-4.0',
    title: m.compare_ready_styles,
    why: m.compare_ready_styles_why,
  },
  {
    ids: 'bigscience-bloom-rail-1.0,bigscience-openrail-m,creativeml-openrail-m',
    title: m.compare_ready_rail,
    why: m.compare_ready_rail_why,
  },
  {
    ids: 'bigscience-bloom-rail-1.0,opt-175b-license,seer-license',
    title: m.compare_ready_research,
    why: m.compare_ready_research_why,
  },
  { ids: 'apache-2.0,mit,gpl-3.0', title: m.compare_ready_software, why: m.compare_ready_software_why },
  {
    ids: 'cc0-1.0,cc-by-4.0,cc-by-sa-4.0,cc-by-nc-4.0',
    title: m.compare_ready_commons,
    why: m.compare_ready_commons_why,
  },
  { ids: 'gpl-3.0,cc-by-sa-4.0,odbl', title: m.compare_ready_alike, why: m.compare_ready_alike_why },
];

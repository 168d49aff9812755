import type { Rolldown } from 'vite';

const knowledgeKind = /knowledge\/generated\/(\w+\/)/;

/** What several pages need together, by what it is for: each a file of its own, so that no page asks for many crumbs. A kind takes what its files import with it, unless an earlier kind has it. */
const kinds = {
  base: /\/(ui\/(section|notice|empty-state|chip|disclosure|verdict-mark|key-value|table-frame)|state\/(knowledge-data|load-from|search-text|use-loaded)|knowledge\/(terms|plain-letters)|terms\/verdicts|generated\/registry)\.\w+$/,
  records: /\/(state\/license-pages|compare\/model\/lists)\.\w+$/,
  table: /\/ui\/(table-rows|data-table)\.\w+$/,
  field: /\/ui\/(field|text-field)\.\w+$/,
  ask: /\/(ui\/(suggest-field|suggest-list|use-suggestions)|state\/(use-name-field|any-name|catalog-names))\.\w+$/,
  reveal: /\/ui\/(citation|reveal|reveal-panel|row-fold|rule-line|show-beside|term|use-dismiss|use-reveal)\.\w+$/,
  survey: /\/(features\/surveys\/(clause-mark|survey-page|license-link)|messages\/surveys_license)\.\w+$/,
  rail: /\/(features\/surveys\/rail\/(half-words|onward)|state\/rail-family|generated\/surveys\/rail)\.\w+$/,
  message: /\/(ui\/(copy-button|copy-text|paste-block)|messages\/(message_\w+|not_stated_message))\.\w+$/,
  answers: /\/(terms\/(certainties|stances)|ui\/(step-list|verdict-panel))\.\w+$/,
  names: /\/(knowledge\/(nearest|resolve)|state\/(name-reader|search-outcome)|model\/(load-named|subject))\.\w+$/,
  plan: /\/(engine\/(standing|vocabulary\.gen)|state\/plan-address)\.\w+$/,
  engine: /\/(src\/engine\/(?!standing|vocabulary)[\w-]+|explain\/(headline|message))\.\w+$/,
  list: /\/(terms\/(asset-kinds|license-categories)|ui\/search-field)\.\w+$/,
};

/** Rolldown names a shared file after all that share it; such a name is longer than what it saves. */
const shortName = (name: string): string => name.split('~', 1)[0] ?? name;

/** Few files: what every page loads, the page's own, and what it shares with others by kind. */
export const chunks: Rolldown.OutputOptions = {
  chunkFileNames: ({ facadeModuleId, name }) =>
    `assets/${knowledgeKind.exec(facadeModuleId ?? '')?.[1] ?? ''}${shortName(name)}-[hash].js`,
  codeSplitting: {
    groups: [
      { name: 'site', tags: ['$initial'], priority: 2 },
      ...Object.entries(kinds).map(([name, test]) => ({ name, test, priority: 1 })),
      {
        name: 'shared',
        test: /\.(tsx?|m?js)$/,
        minShareCount: 2,
        entriesAware: true,
        entriesAwareMergeThreshold: 3_000,
      },
    ],
  },
};

/**
 * Who may import whom. ARCHITECTURE.md prints this table.
 *
 * | layer     | may import                                             | is entered through     |
 * | --------- | ------------------------------------------------------ | ---------------------- |
 * | engine    | nothing, no package either                             | index.ts, the gen file |
 * | knowledge | engine                                                 | index.ts, generated/   |
 * | explain   | engine, knowledge                                      | index.ts               |
 * | state     | engine, knowledge, explain                             | index.ts               |
 * | features  | engine, knowledge, explain, state, i18n, ui            | <feature>/index.ts     |
 * | app       | all of these                                           | nobody enters it       |
 * | embed     | all of these but app                                   | nobody enters it       |
 * | i18n      | nothing of ours                                        | index.ts               |
 * | ui        | nothing of ours: no license, no store                  | file by file           |
 * | worker    | nothing of ours (the service worker)                   | nobody enters it       |
 *
 * No feature imports another feature. A folder `testing` inside a layer is for tests alone, of any layer.
 */
const below = ['engine', 'knowledge', 'explain', 'state', 'i18n', 'ui'];
const layers = {
  engine: [],
  knowledge: ['engine'],
  explain: ['engine', 'knowledge'],
  state: ['engine', 'knowledge', 'explain'],
  features: below,
  app: [...below, 'features'],
  embed: [...below, 'features'],
  i18n: [],
  ui: [],
  worker: [],
};

const tests = '/testing/|\\.(test|bench)\\.tsx?$';

const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `${layer}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: [layer, ...allowed].map((name) => `^src/${name}/`) },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'layers-are-entered-through-index',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: {
        path: '^src/(engine|knowledge|explain|state|i18n)/',
        pathNot: [
          '^src/$1/',
          '^src/[^/]+/index\\.ts$',
          '^src/engine/vocabulary\\.gen\\.ts$',
          '^src/knowledge/generated/',
          '/testing/',
        ],
      },
    },
    {
      name: 'features-are-entered-through-index',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/features/' },
      to: { path: '^src/features/', pathNot: '^src/features/[^/]+/index\\.ts$' },
    },
    {
      name: 'no-feature-imports-another',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'only-tests-use-what-is-for-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: '^src/.*/testing/' },
    },
    {
      name: 'engine-needs-no-package',
      severity: 'error',
      from: { path: '^src/engine/', pathNot: tests },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'ui-has-no-store',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: 'node_modules/(zustand|@tanstack/react-query)/' },
    },
    {
      name: 'browser-code-uses-no-node-module',
      severity: 'error',
      from: { path: '^src/(explain|state|features|app|embed|i18n|ui|worker)/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-we-ship-needs-a-development-package',
      severity: 'error',
      from: { path: '^src/(engine|explain|state|features|app|embed|i18n|ui|worker)/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'every-import-resolves', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\?url$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/i18n/generated/messages/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.node.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};

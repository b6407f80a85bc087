/** Who may import whom: the rooms of the house. An import points down, never up. */
const test = '\\.(test|fixture)\\.tsx?$'

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Types alone may name each other: they are gone when the program runs.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-missing', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
    {
      name: 'shared-is-pure',
      comment: 'What both sides agree on: its own files, zod and hashes. No I/O, so no built-in modules either.',
      severity: 'error',
      from: { path: '^shared/', pathNot: test },
      to: { pathNot: '^(shared/|node_modules/(zod|@noble/hashes)/)' },
    },
    {
      name: 'shared-tests-stay-in-shared',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(functions|web|infra|door|test)/' },
    },
    {
      name: 'functions-import-shared',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: '^(web|infra|door|test)/' },
    },
    {
      name: 'a-flow-imports-no-other-flow',
      comment: 'What two flows share moves to functions/kit or to shared.',
      severity: 'error',
      from: { path: '^functions/([^/]+)/' },
      to: { path: '^functions/', pathNot: '^functions/($1|kit)/' },
    },
    {
      name: 'web-imports-shared',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(functions|infra|door|test)/' },
    },
    {
      name: 'infra-imports-functions-and-shared',
      severity: 'error',
      from: { path: '^infra/' },
      to: { path: '^(web|door|test)/' },
    },
    {
      name: 'door-imports-no-tests',
      severity: 'error',
      from: { path: '^door/', pathNot: test },
      to: { path: '^test/' },
    },
    {
      name: 'no-development-package-in-what-runs',
      severity: 'error',
      from: { path: '^(shared|functions|web)/', pathNot: `${test}|^web/(vite(\\.prerender)?\\.config\\.ts$|build/)` },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only', 'npm'],
        pathNot: 'node_modules/(@types|vite)/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|cdk\\.out|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'node', 'default', 'types'],
    },
  },
}

// The borders of docs/architecture.md, each with its reason in words. `npm run check` prints the reason beside a breach.

const STAGES = 'collect|archive|read|code|merge|review|publish'
const PURE = 'model|text|code|merge|review'
const TEST = '\\.test(-d)?\\.ts$'
const TOUCHES_NETWORK = '^(node:)?(http|https|http2|net|tls|dgram|dns|undici)$'
const TOUCHES_MACHINE =
  '^(node:)?(fs|fs/promises|child_process|worker_threads|cluster|os|process|readline|http|https|http2|net|tls|dgram|dns)$'
const SQL = '^(kysely|pg|pg-boss|@electric-sql/pglite|better-sqlite3|postgres)(/|$)'

export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one thing or three: find the third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'model-imports-nothing',
      comment:
        'The model says what things are. It has no I/O and imports nothing of ours or of others, so all can lean on it.',
      severity: 'error',
      from: { path: '^src/model/', pathNot: TEST },
      to: { pathNot: '^src/model/' },
    },
    {
      name: 'text-imports-model-only',
      comment: 'Text knows words, dates and names and no protest. It serves every stage, so it may lean on none.',
      severity: 'error',
      from: { path: '^src/text/' },
      to: { path: '^src/', pathNot: '^src/(text|model)/' },
    },
    {
      name: 'stages-never-meet',
      comment:
        'Stages hand each other values of the model, in src/pipeline.ts. One that imports another cannot be run, tested or changed alone.',
      severity: 'error',
      from: { path: `^src/(${STAGES})/` },
      to: { path: `^src/(${STAGES})/`, pathNot: '^src/$1/' },
    },
    {
      name: 'stages-look-down-only',
      comment:
        'A stage knows the model and text. What runs it (pipeline, work, intake, store, server, web, cli) is above it and not its business.',
      severity: 'error',
      from: { path: `^src/(${STAGES})/`, pathNot: TEST },
      to: { path: '^src/(store|work|intake|schema|server|web|cli|pipeline\\.ts|index\\.ts)' },
    },
    {
      name: 'pure-stages-touch-no-machine',
      comment:
        'These are pure functions of their input: the same report gives the same bytes. Disk, network and processes come in as arguments.',
      severity: 'error',
      from: { path: `^src/(${PURE})/`, pathNot: TEST },
      to: { path: TOUCHES_MACHINE, dependencyTypes: ['core'] },
    },
    {
      name: 'network-in-archive-and-collect-only',
      comment:
        'One place to look for what leaves the machine: archive and the fetcher of collect (the server answers, it does not ask).',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(archive|collect|server)/' },
      to: { path: TOUCHES_NETWORK },
    },
    {
      name: 'sql-in-store-only',
      comment: 'One folder knows the tables, so one folder changes when they do.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: SQL },
    },
    {
      name: 'web-takes-types-from-server',
      comment: 'The desk runs in a browser: it may know the shape of what the server sends, never its code.',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^src/(server|intake|work|store|cli|archive|collect)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'schema-imports-model-only',
      comment: 'Schemas say of the model what doors can check: HTTP and files. They know nobody who stands at one.',
      severity: 'error',
      from: { path: '^src/schema/', pathNot: TEST },
      to: { path: '^src/', pathNot: '^src/(schema|model)/' },
    },
    {
      name: 'server-answers-and-does-not-read',
      comment:
        'The server answers from a collection and hands documents to intake: what reads them runs in threads of its own, so no request waits for it.',
      severity: 'error',
      from: { path: '^src/server/', pathNot: TEST },
      to: { path: '^src/(archive|read|text|collect|merge|work|web|pipeline\\.ts|resources\\.ts)' },
    },
    {
      name: 'work-and-intake-know-nobody-above',
      comment:
        'Work reads documents in threads, intake puts what comes of it into a collection. Who asks for it is above them.',
      severity: 'error',
      from: { path: '^src/(work|intake|store)/', pathNot: TEST },
      to: { path: '^src/(server|web|cli)/' },
    },
    {
      name: 'work-keeps-nothing',
      comment:
        'Work turns documents into records, for whoever wants them. What becomes of the records is not its business.',
      severity: 'error',
      from: { path: '^src/work/', pathNot: TEST },
      to: { path: '^src/(store|intake)/' },
    },
    {
      name: 'nobody-imports-cli',
      comment: 'The command line is a door, not a room: what others need from it belongs further in.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'no-test-in-the-program',
      comment: 'Tests may use the program, never the other way round.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { path: TEST },
    },
    {
      name: 'no-development-packages-in-the-program',
      comment:
        'Whoever installs dripstone gets its dependencies only; a development package would be missing there. The desk is shipped built.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/web/|${TEST}` },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-listed-packages',
      comment: 'A package that package.json does not list is there by luck.',
      severity: 'error',
      from: { path: '^(src|test|scripts|bench)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'all-imports-resolve',
      comment: 'An import that leads nowhere fails at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'nothing-from-outside-the-project',
      comment:
        'The gold sets belong to others and are for measuring only: no file of ours imports from beside the project.',
      severity: 'error',
      from: {},
      to: { path: '^\\.\\./', couldNotResolve: false },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules' },
    exclude: { path: '^(dist|\\.tmp)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
}

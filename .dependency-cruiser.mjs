/** The house's walls, as ARCHITECTURE.md draws them. @type {import('dependency-cruiser').IConfiguration} */
const pure = '^packages/((profiles|matching|generators|search|audit)/src/|extraction/src/(?!sandbox/))'
const test = '(\\.test\\.tsx?$|/testing/)'

function mayOnlyImport(room, rooms) {
  const others = [
    'profiles',
    'extraction',
    'matching',
    'generators',
    'search',
    'workspace',
    'audit',
    'backup',
    'db',
    'api',
  ].filter((name) => name !== room && !rooms.includes(name))
  return {
    name: `${room}-imports-downwards`,
    comment: `packages/${room} may import ${rooms.length === 0 ? 'no other package' : rooms.join(', ')} only`,
    severity: 'error',
    from: { path: `^packages/${room}/` },
    to: { path: [`^packages/(${others.join('|')})/`, '^apps/'] },
  }
}

const features =
  '(runs|replay|documents|identify|originals|search|export|submissions|audit|persons|lexicon|webhooks|backup|import-folder|storage/(objects|sweep|mirror|relocation|retention|quota|health))'
const roof = '(index|router|services|worker|procedures)\\.ts$|(worker|rest|client)/'

export default {
  forbidden: [
    {
      name: 'floor-knows-no-feature',
      comment: 'What every feature of the API stands on knows none of them',
      severity: 'error',
      from: { path: '^packages/api/src/((context|errors|trpc)\\.ts$|floor/|rendering/)', pathNot: test },
      to: { path: `^packages/api/src/(${features}/|${roof})` },
    },
    {
      name: 'features-know-no-roof',
      comment: 'What puts the features of the API together is above them',
      severity: 'error',
      from: { path: `^packages/api/src/${features}/`, pathNot: test },
      to: { path: `^packages/api/src/(${roof})` },
    },
    {
      name: 'features-meet-in-public',
      comment: 'A feature of the API is entered through its index.ts',
      severity: 'error',
      from: { path: `^packages/api/src/(?:${features}/)?`, pathNot: test },
      to: { path: `^packages/api/src/${features}/`, pathNot: ['^packages/api/src/$1/', '/index\\.ts$'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    mayOnlyImport('profiles', []),
    mayOnlyImport('extraction', ['profiles']),
    mayOnlyImport('matching', ['profiles']),
    mayOnlyImport('generators', ['profiles', 'matching']),
    mayOnlyImport('search', []),
    mayOnlyImport('workspace', []),
    mayOnlyImport('audit', []),
    mayOnlyImport('backup', []),
    mayOnlyImport('db', []),
    mayOnlyImport('api', [
      'profiles',
      'extraction',
      'matching',
      'generators',
      'search',
      'workspace',
      'audit',
      'backup',
      'db',
    ]),
    { name: 'nobody-imports-apps', severity: 'error', from: { pathNot: '^apps/' }, to: { path: '^apps/' } },
    {
      name: 'pure-packages-are-pure',
      comment: 'What decides and what makes bytes takes clock, randomness and I/O as arguments',
      severity: 'error',
      from: { path: pure, pathNot: test },
      to: {
        dependencyTypes: ['core'],
        path: '^(node:)?(fs|net|http|https|http2|child_process|os|dns|tls|worker_threads|timers)',
      },
    },
    {
      name: 'browser-safe-packages-use-no-node',
      severity: 'error',
      from: { path: '^packages/(profiles|matching|search)/src/|^packages/generators/src/locale/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-deep-imports',
      comment: 'A package is entered through its exports',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: { path: '@dossier/[^/]+/src/' },
    },
    {
      name: 'client-is-types-only',
      comment: 'The client must not bring server code into its consumer',
      severity: 'error',
      from: { path: '^packages/api/src/client/', pathNot: test },
      to: { path: '^packages/', pathNot: '^packages/api/src/client/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'render-threads-load-what-they-render',
      comment:
        'A thread that makes documents starts with what it needs; database and storage take three times as long to load',
      severity: 'error',
      from: {
        path: '^packages/api/src/rendering/(render\\.worker|make|compute|compare-sides|font-files|run-data|shown-inputs|team-lexicon)\\.ts$',
      },
      to: {
        path: '^packages/',
        pathNot:
          '^packages/(profiles|matching|generators)/|^packages/api/src/(floor/canonical|rendering/(make|compute|compare-sides|font-files|run-data|shown-inputs|team-lexicon))\\.ts$',
        dependencyTypesNot: ['type-only'],
        dynamic: false,
      },
    },
    {
      name: 'trpc-only-in-api',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: '^(packages/api/|apps/web/server/|apps/cli/)' },
      to: { path: 'node_modules/@trpc/' },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: { path: '^(packages|apps)/' },
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(build|node_modules/\\.|consumer-fixture)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}

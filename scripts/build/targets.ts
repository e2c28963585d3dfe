/** Something that is made from sources and made again only when they change. */
export interface BuildTarget {
  readonly name: string
  readonly title: string
  /** Folder the program runs in, relative to the workspace. */
  readonly folder: string
  readonly parameters: readonly string[]
  /** Files and folders the result depends on. */
  readonly inputs: readonly string[]
  /** What of the inputs does not matter. */
  readonly except?: readonly string[]
  /** Exists once it was built. */
  readonly result: string
  /** Where the hash of the inputs is kept: it goes when the result goes. */
  readonly mark: string
}

const SHARED = ['schema/src', 'schema/package.json', 'pnpm-lock.yaml', 'tsconfig.base.json']

/** Prisma's client and the types Pothos reads; the API runs from its sources otherwise. */
export const API_CLIENT: BuildTarget = {
  name: 'generate',
  title: 'Generating the database client',
  folder: 'api',
  parameters: ['scripts/generate.ts'],
  inputs: [
    'schema/prisma/schema.prisma',
    'api/scripts/generate.ts',
    'api/prisma.config.ts',
    'api/package.json',
    'pnpm-lock.yaml',
  ],
  result: 'api/src/generated/prisma/client.ts',
  mark: 'api/src/generated/.build-hash',
}

/** Needs most memory (about 2 GB) and both cores: never beside the site's build. */
export const CMS: BuildTarget = {
  name: 'cms',
  title: 'Building the CMS',
  folder: 'cms',
  parameters: ['scripts/build.ts'],
  inputs: [...SHARED, 'cms'],
  // Written into the database by a process of its own.
  except: ['cms/src/demo', 'cms/src/integration'],
  result: 'cms/.next/standalone/cms/server.js',
  mark: 'cms/.next/.build-hash',
}

export const SITE: BuildTarget = {
  name: 'site',
  title: 'Building the site',
  folder: 'site',
  parameters: ['node_modules/astro/bin/astro.mjs', 'build'],
  inputs: [...SHARED, 'schema/schema.graphql', 'site'],
  result: 'site/dist/server/entry.mjs',
  mark: 'site/dist/.build-hash',
}

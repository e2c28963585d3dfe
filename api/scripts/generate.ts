import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Makes src/generated (Prisma client, Pothos types). The generator needs no schema engine but insists on finding one:
 * any executable will do, so it is handed Node's own and nothing is downloaded.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
execFileSync(
  process.execPath,
  [fileURLToPath(new URL('../node_modules/prisma/build/index.js', import.meta.url)), 'generate'],
  {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PATH: `${root}node_modules/.bin:${process.env.PATH ?? ''}`,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  },
)

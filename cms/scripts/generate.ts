import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Regenerates what Payload derives from the configuration: the admin's import map and the types of documents.
 * `node scripts/generate.ts migration <name>` writes a migration of what changed since the last one (no database needed).
 */
const cmsFolder = path.resolve(import.meta.dirname, '..')
const [task, name] = process.argv.slice(2)

function payload(...args: string[]): void {
  const command = path.join(cmsFolder, 'node_modules/payload/bin.js')
  const result = spawnSync(process.execPath, [command, ...args], {
    cwd: cmsFolder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      CMS_GENERATING: '1',
      PAYLOAD_CONFIG_PATH: path.join(cmsFolder, 'src/payload.config.ts'),
    },
  })
  process.stdout.write(result.stdout)
  if (result.status !== 0) process.exit(result.status ?? 1)
  if (result.stdout.trim() === '') {
    // On an unsuitable Node the command does nothing and reports success.
    process.stderr.write(`"payload ${args.join(' ')}" did nothing; it needs Node 24\n`)
    process.exit(1)
  }
}

/** Payload writes migrations for a bundler; Node itself wants extensions and type-only imports marked as such. */
function makeRunnable(): void {
  const folder = path.join(cmsFolder, 'src/migrations')
  for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.ts'))) {
    const full = path.join(folder, file)
    const text = readFileSync(full, 'utf8')
    const changed = text
      .replace('{ MigrateUpArgs, MigrateDownArgs, sql }', '{ type MigrateUpArgs, type MigrateDownArgs, sql }')
      .replaceAll('{ db, payload, req }', '{ db }')
      .replace(/from '(\.\/\d{8}_\d{6}[a-z_0-9]*)'/g, "from '$1.ts'")
    if (changed !== text) writeFileSync(full, changed)
  }
}

if (task === 'migration') {
  payload('migrate:create', name ?? 'change', '--skip-empty')
  makeRunnable()
} else {
  payload('generate:types')
  payload('generate:importmap')
}

import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ROOT } from '../paths.ts'
import { runTool } from '../process/tool.ts'
import type { StepResult } from './step.ts'

/** The committed SDL is what the API's code says today. */
export async function schemaDrift(): Promise<StepResult> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tradewind-sdl-'))
  const target = path.join(folder, 'schema.graphql')
  try {
    const { code, output } = await runTool('scripts/print-schema.ts', [target], { folder: 'api' })
    if (code !== 0) return { ok: false, output }
    const isSame =
      (await readFile(target, 'utf8')) === (await readFile(path.join(ROOT, 'schema/schema.graphql'), 'utf8'))
    return isSame
      ? { ok: true, output: '' }
      : { ok: false, output: 'schema/schema.graphql is not what the API says: run "npm run generate" and commit it.' }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Regenerated {
  /** Files that the generator writes, relative to the workspace. */
  readonly files: readonly string[]
  readonly program: string
  readonly parameters: readonly string[]
  readonly folder: string
}

/** Types of the site's GraphQL documents. */
export const SITE_GRAPHQL: Regenerated = {
  files: ['site/src/graphql-env.d.ts'],
  program: 'node_modules/gql.tada/bin/cli.js',
  parameters: ['generate-output'],
  folder: 'site',
}

/** Types of the CMS's documents and the admin's import map. */
export const CMS_TYPES: Regenerated = {
  files: ['cms/src/payload-types.ts', 'cms/src/app/(payload)/admin/importMap.js'],
  program: 'scripts/generate.ts',
  parameters: [],
  folder: 'cms',
}

/** Runs a generator that writes in place, compares, and puts back what was there. */
export async function regeneratedDrift({ files, program, parameters, folder }: Regenerated): Promise<StepResult> {
  const before = await Promise.all(files.map((file) => readFile(path.join(ROOT, file), 'utf8')))
  const { code, output } = await runTool(program, parameters, { folder })
  const changed: string[] = []
  for (const [index, file] of files.entries()) {
    const full = path.join(ROOT, file)
    const old = before[index] ?? ''
    if ((await readFile(full, 'utf8').catch(() => '')) === old) continue
    changed.push(file)
    await writeFile(full, old)
  }
  if (code !== 0) return { ok: false, output }
  if (changed.length === 0) return { ok: true, output: '' }
  return { ok: false, output: `${changed.join(' and ')} is out of date: run "npm run generate" and commit it.` }
}

/** A change of the CMS's configuration without its migration would leave databases behind: none may be pending. */
export async function cmsMigrationDrift(): Promise<StepResult> {
  const folder = path.join(ROOT, 'cms/src/migrations')
  const before = new Set(await readdir(folder))
  const index = path.join(folder, 'index.ts')
  const kept = await mkdtemp(path.join(tmpdir(), 'tradewind-migrations-'))
  try {
    await copyFile(index, path.join(kept, 'index.ts'))
    const environment = { CMS_GENERATING: '1', PAYLOAD_CONFIG_PATH: path.join(ROOT, 'cms/src/payload.config.ts') }
    const parameters = ['migrate:create', 'pending', '--skip-empty']
    const { code, output } = await runTool('node_modules/payload/bin.js', parameters, { folder: 'cms', environment })
    const added = (await readdir(folder)).filter((file) => !before.has(file))
    for (const file of added) await rm(path.join(folder, file))
    await copyFile(path.join(kept, 'index.ts'), index)
    // Payload's command line has been seen to do nothing and report success: only what it says it did counts.
    if (code !== 0 || !output.includes('statements')) return { ok: false, output }
    return added.length === 0
      ? { ok: true, output: '' }
      : {
          ok: false,
          output: 'The CMS has changes without a migration: run "node cms/scripts/generate.ts migration <name>".',
        }
  } finally {
    await rm(kept, { recursive: true, force: true })
  }
}

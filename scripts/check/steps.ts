import { existsSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../paths.ts'
import { runTool } from '../process/tool.ts'
import { CMS_TYPES, cmsMigrationDrift, regeneratedDrift, SITE_GRAPHQL, schemaDrift } from './drift.ts'
import type { Step, StepResult } from './step.ts'

const PACKAGES = ['schema', 'api', 'knowledge', 'cms', 'tests', 'scripts'] as const

/** Folders whose imports are looked at. */
const SOURCES = [
  'schema/src',
  'api/src',
  'api/scripts',
  'knowledge/src',
  'cms/src',
  'site/src',
  'site/server',
  'tests',
  'scripts',
]

export const STEPS: readonly Step[] = [
  {
    title: 'Format and lint',
    run: () => tool('biome', ['check', '--error-on-warnings', '--diagnostic-level=warn', '--max-diagnostics=60', '.']),
  },
  ...PACKAGES.map((name) => ({
    title: `Types of ${name}`,
    run: () => tool('node_modules/typescript/bin/tsc', ['--noEmit', '--incremental', 'false', '-p', name]),
  })),
  {
    title: 'Types of site',
    run: () => tool('node_modules/@astrojs/check/bin/astro-check.js', ['--minimumSeverity', 'warning'], 'site'),
  },
  {
    title: 'Boundaries',
    run: () =>
      tool('depcruise', [
        '--config',
        '.dependency-cruiser.cjs',
        '--output-type',
        'err-long',
        ...SOURCES.filter((folder) => existsSync(path.join(ROOT, folder))),
      ]),
  },
  { title: 'Dead code', run: () => tool('knip', ['--no-progress'], '.', { CMS_GENERATING: '1' }) },
  { title: 'schema.graphql is the schema', run: schemaDrift },
  { title: 'Generated types of the site', run: () => regeneratedDrift(SITE_GRAPHQL) },
  { title: 'Generated types of the CMS', run: () => regeneratedDrift(CMS_TYPES) },
  { title: 'Migrations of the CMS', run: cmsMigrationDrift },
]

async function tool(
  program: string,
  parameters: readonly string[],
  folder = '.',
  environment: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  const { code, output } = await runTool(program, parameters, { folder, environment })
  return { ok: code === 0, output }
}

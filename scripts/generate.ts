import path from 'node:path'
import { buildNow } from './build/build-now.ts'
import { API_CLIENT } from './build/targets.ts'
import { CMS_TYPES, SITE_GRAPHQL } from './check/drift.ts'
import { Failure, reportFailure } from './failure.ts'
import { ROOT } from './paths.ts'
import { runTool } from './process/tool.ts'
import { createProgress } from './progress/progress.mjs'

await main().catch(reportFailure)

/** Makes anew everything that is generated: the database client, the SDL, the types that follow from it, the CMS's types. */
async function main(): Promise<void> {
  await buildNow([API_CLIENT])
  await generate(
    'Printing the GraphQL schema',
    'scripts/print-schema.ts',
    [path.join(ROOT, 'schema/schema.graphql')],
    'api',
  )
  for (const [title, { program, parameters, folder }] of [
    ['Generating the GraphQL types of the site', SITE_GRAPHQL],
    ['Generating the types of the CMS', CMS_TYPES],
  ] as const) {
    await generate(title, program, parameters, folder)
  }
}

async function generate(title: string, program: string, parameters: readonly string[], folder: string): Promise<void> {
  await createProgress().step(title, async () => {
    const { code, output } = await runTool(program, parameters, { folder })
    if (code !== 0) throw new Failure(`${title} failed.`, output.trim())
  })
}

import { buildNow } from './build/build-now.ts'
import { API_CLIENT, CMS, SITE } from './build/targets.ts'
import { reportFailure } from './failure.ts'
import { runTool } from './process/tool.ts'

await main().catch(reportFailure)

/** Measures the built house: `npm run bench`, or with the names of some cases. */
async function main(): Promise<void> {
  await buildNow([API_CLIENT, CMS, SITE])
  const { code } = await runTool('bench/run.ts', process.argv.slice(2), {
    folder: 'tests',
    onOutput: (text) => process.stdout.write(text),
  })
  process.exitCode = code
}

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildNow } from './build/build-now.ts'
import { API_CLIENT, CMS, SITE } from './build/targets.ts'
import { reportFailure } from './failure.ts'
import { runTool } from './process/tool.ts'
import { chooseSuites, type Suite } from './test/suites.ts'
import { closingLine, sum, type Tally, tallyOf } from './test/tally.ts'

await main().catch(reportFailure)

/**
 * Every test: `npm test`. With words: `npm test -- api` one package, `npm test -- integration` the files whose path holds
 * that word. Ends with one line of totals and exit code 1 when anything failed or nothing ran.
 */
async function main(): Promise<void> {
  const { suites, filters } = chooseSuites(process.argv.slice(2))
  await buildNow([API_CLIENT])
  const reports = await mkdtemp(path.join(tmpdir(), 'tradewind-tests-'))
  const tallies: { suite: Suite; tally: Tally }[] = []
  try {
    for (const suite of suites) {
      if (suite.needsBuild) await buildNow([CMS, SITE])
      tallies.push({ suite, tally: await runSuite(suite, filters, path.join(reports, `${suite.name}.json`)) })
    }
  } finally {
    await rm(reports, { recursive: true, force: true })
  }
  const total = sum(tallies.map(({ tally }) => tally))
  process.stdout.write('\n')
  for (const { suite, tally } of tallies) process.stdout.write(`${suite.name.padEnd(10)} ${closingLine(tally)}\n`)
  process.stdout.write(`\n${closingLine(total)}\n`)
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1
}

async function runSuite({ name, folder, config }: Suite, filters: readonly string[], report: string): Promise<Tally> {
  process.stdout.write(`\n── ${name} ──\n`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const configured = config === undefined ? [] : ['--config', config]
  const parameters = ['run', '--root', folder, ...configured, '--passWithNoTests', ...reporters, ...filters]
  const { code } = await runTool('node_modules/vitest/vitest.mjs', parameters, {
    onOutput: (text) => process.stdout.write(text),
  })
  return tallyOf(await readFile(report, 'utf8').catch(() => undefined), code)
}

import { mkdir, writeFile } from 'node:fs/promises'
import os from 'node:os'
import { repositoryPath } from '../support/repository.ts'
import { type BenchHouse, openBenchHouse } from './bench-house.ts'
import { advisorTurn } from './cases/advisor-turn.ts'
import { answers } from './cases/answers.ts'
import { customerList } from './cases/customer-list.ts'
import { dashboardCounts } from './cases/dashboard-counts.ts'
import { eventBatches } from './cases/event-batches.ts'
import { lighthouseScores } from './cases/lighthouse.ts'
import { nestedRead } from './cases/nested-read.ts'
import { productPage } from './cases/product-page.ts'
import { quotationPdf } from './cases/quotation-pdf.ts'
import { retrieval } from './cases/retrieval.ts'
import { selector } from './cases/selector.ts'
import { stageEvaluation } from './cases/stage-evaluation.ts'
import { understanding } from './cases/understanding.ts'
import { closeLargeHouse } from './large-house.ts'
import { type BenchResult, meetsTarget, resultLine } from './result.ts'
import { closeSiteHouse } from './site-house.ts'

/**
 * Measures side by side in one run, prints the ratios and keeps them in a dated file. Words after the command choose
 * cases by name. Exits 1 when a case could not be measured; a missed target is shown, not punished: machines differ.
 */
const CASES: Readonly<Record<string, (house: BenchHouse) => Promise<BenchResult[]>>> = {
  'nested-read': nestedRead,
  'event-batches': eventBatches,
  // In this order: the house grows from case to case.
  'stage-evaluation': stageEvaluation,
  'dashboard-counts': dashboardCounts,
  'customer-list': customerList,
  'quotation-pdf': quotationPdf,
  selector,
  retrieval,
  understanding,
  answers,
  'advisor-turn': advisorTurn,
  'product-page': productPage,
  lighthouse: lighthouseScores,
}

const wanted = process.argv.slice(2)
const chosen = Object.entries(CASES).filter(
  ([name]) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
)
const house = await openBenchHouse()
const results: BenchResult[] = []
let failed = 0
try {
  for (const [name, measure] of chosen) {
    process.stdout.write(`${name} …\n`)
    try {
      for (const result of await measure(house)) {
        results.push(result)
        process.stdout.write(`${resultLine(result)}\n`)
      }
    } catch (error) {
      failed += 1
      process.stdout.write(`FAIL  ${name}: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
} finally {
  await closeSiteHouse()
  await closeLargeHouse()
  await house.close()
}

/** Only a whole run is kept: a file with some of the cases would look like a file with all. */
async function keep(): Promise<string> {
  if (wanted.length > 0) return 'not kept, because cases were chosen'
  const folder = repositoryPath('tests/bench/results')
  await mkdir(folder, { recursive: true })
  const now = new Date().toISOString()
  const file = `${folder}/${now.slice(0, 10)}.json`
  const memoryGiB = Math.round(os.totalmem() / 2 ** 30)
  const machine = { cpu: os.cpus()[0]?.model ?? '', cores: os.cpus().length, memoryGiB, node: process.version }
  await writeFile(file, `${JSON.stringify({ measuredAt: now, machine, results }, null, 2)}\n`)
  return `kept in ${file}`
}

process.stdout.write(`\n${results.filter(meetsTarget).length} of ${results.length} targets met; ${await keep()}\n`)
process.exit(failed > 0 ? 1 : 0)

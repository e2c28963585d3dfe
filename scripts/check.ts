import { availableParallelism } from 'node:os'
import { buildNow } from './build/build-now.ts'
import { API_CLIENT } from './build/targets.ts'
import { runStep } from './check/run-step.ts'
import { STEPS } from './check/steps.ts'
import { reportFailure } from './failure.ts'
import { createProgress } from './progress/progress.mjs'

/** Most steps use one core; the more of them at once, the more memory (up to 1 GB each). */
const AT_ONCE = Math.min(2, availableParallelism())

await main().catch(reportFailure)

/** Runs every step, one line each; what failed is shown at the end. `npm run check -- types` runs the steps whose title matches. */
async function main(): Promise<void> {
  const filters = process.argv.slice(2).map((filter) => filter.toLowerCase())
  const steps = STEPS.filter(
    ({ title }) => filters.length === 0 || filters.some((filter) => title.toLowerCase().includes(filter)),
  )
  await buildNow([API_CLIENT])
  const progress = createProgress()
  const failures: { title: string; output: string }[] = []
  const queue = [...steps]
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
        const { title } = step
        const result = await runStep(step, progress)
        if (!result.ok) failures.push({ title, output: result.output.trim() })
      }
    }),
  )
  for (const { title, output } of failures) process.stdout.write(`\n── ${title} ──\n${output}\n`)
  process.stdout.write(
    failures.length === 0
      ? `\nAll ${steps.length} checks passed.\n`
      : `\n${failures.length} of ${steps.length} checks failed: ${failures.map(({ title }) => title).join(', ')}.\n`,
  )
  if (failures.length > 0 || steps.length === 0) process.exitCode = 1
}

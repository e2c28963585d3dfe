/**
 * Times `answerSelect` (matches, near misses, relaxations and all sentences) over random realistic requests on a
 * synthesized catalogue, and prints p50 and p95. Usage: node scripts/measure-selector.ts [products] [requests] [seed]
 */
import { selectRequest } from '@tradewind/schema/contracts/selector'
import { answerSelect } from '../src/selector/answer-select.ts'
import { buildIndex } from '../src/selector/columns.ts'
import { seededRandom, synthesizeCatalogue, synthesizeRequest } from '../src/selector/testing/synthesis.ts'

const [size = 5000, count = 2000, seed = 1] = process.argv.slice(2).map(Number)
const random = seededRandom(seed)
const index = buildIndex(synthesizeCatalogue(size, random))
const requests = Array.from({ length: count }, () => selectRequest.parse(synthesizeRequest(random)))

/** The compiler warms up on the first requests, as it does in a service that has been running for a second. */
const WARM_UP = 200
const times: number[] = []
/** Time spent computing: on a busy machine the clock also counts waiting for others. */
const processorTimes: number[] = []
const kinds = { matched: 0, relaxed: 0, nothing: 0 }
requests.forEach((request, n) => {
  const cpu = process.cpuUsage()
  const start = performance.now()
  const answer = answerSelect(index, request)
  const elapsed = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.problems)}`)
  if (n < WARM_UP) return
  times.push(elapsed)
  processorTimes.push((user + system) / 1000)
  if (answer.response.total > 0) kinds.matched += 1
  else if (answer.response.relaxations.length > 0) kinds.relaxed += 1
  else kinds.nothing += 1
})

function percentiles(values: number[]): string {
  values.sort((a, b) => a - b)
  const at = (p: number): string => (values[Math.min(values.length - 1, Math.floor(values.length * p))] ?? 0).toFixed(2)
  return `p50 ${at(0.5)} ms  p95 ${at(0.95)} ms  p99 ${at(0.99)} ms  max ${at(1)} ms`
}

process.stdout.write(
  `${size} products, ${times.length} requests (${kinds.matched} matched, ${kinds.relaxed} relaxed, ${kinds.nothing} neither)\n` +
    `clock      ${percentiles(times)}\nprocessor  ${percentiles(processorTimes)}\n`,
)

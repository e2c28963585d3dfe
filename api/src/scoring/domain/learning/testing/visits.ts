import { createRandom } from '../random.ts'
import { sigmoid } from '../sigmoid.ts'

export interface Visits {
  readonly names: readonly string[]
  /** The last cell is the outcome, TRUE or FALSE. */
  readonly rows: readonly (readonly string[])[]
  /** The probability each outcome was drawn with: nobody can know more. */
  readonly truth: Float64Array
}

const MONTHS = ['Feb', 'Mar', 'May', 'June', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const MONTH_EFFECT = [-1.3, -0.3, -0.4, -0.6, 0.1, 0.05, 0.2, 0.25, 0.75, -0.3]
const MONTH_SHARE = [0.015, 0.155, 0.27, 0.025, 0.035, 0.035, 0.035, 0.045, 0.245, 0.14]
const TRAFFIC_EFFECT = [-0.2, 0.3, -0.2, -0.1, 0.1, -0.1, 0.2, 0.6, 0, 0.2, 0.3, -1, -0.6, 0, -2, 0.5, -1, -2, 0, 0.4]

/**
 * Visits to a shop of parts, of the shape and noise of recorded ones: ten amounts, eight categories and codes, one visit
 * in seven ends in a purchase, most of what can be known stands in the value of the pages seen.
 */
export function simulateVisits(count: number, seed: number): Visits {
  const random = createRandom(seed)
  const normal = (): number => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random())
  const truth = new Float64Array(count)
  const rows = Array.from({ length: count }, (_, at) => {
    const intent = normal()
    const month = pick(MONTH_SHARE, random())
    const returning = random() < 0.85
    const traffic = Math.min(Math.floor(-Math.log(1 - random()) * 3.2), 19)
    const pages = Math.round(Math.exp(2.9 + 0.35 * intent + 0.95 * normal()))
    const seconds = pages * Math.exp(3.4 + 0.7 * normal())
    const help = random() < 0.53 ? Math.floor(Math.exp(0.7 + 0.75 * Math.abs(normal()) + 0.1 * intent)) : 0
    const facts = random() < 0.21 ? 1 + Math.floor(Math.abs(normal()) * 1.5) : 0
    const bounce = random() < 0.45 ? 0 : Math.min(0.2, Math.exp(-4.3 - 0.25 * intent + 1.1 * normal()))
    const exit = Math.min(
      0.2,
      bounce * 0.8 + Math.exp(-3.7 - 0.3 * intent - 0.25 * Math.log(pages + 1) + 0.55 * normal()),
    )
    const valued = random() < sigmoid(-1.55 + 0.9 * intent)
    const worth = valued ? Math.exp(2.6 + 0.3 * intent + 1.0 * normal()) : 0
    const holiday = month === 0 || month === 2 ? (random() < 0.3 ? 0.2 * Math.ceil(random() * 5) : 0) : 0
    const weekend = random() < 0.23
    const margin =
      -3.4 +
      (MONTH_EFFECT[month] ?? 0) +
      (TRAFFIC_EFFECT[traffic] ?? 0) * 0.6 +
      (valued ? 0.9 + 0.85 * Math.log1p(worth) * (exit < 0.03 ? 1.1 : 0.8) : returning ? -0.9 : 0.5) +
      0.22 * Math.log1p(pages) -
      22 * exit -
      (valued && bounce > 0.02 ? 1.2 : 0) -
      0.7 * holiday +
      (weekend ? 0.15 : 0)
    truth[at] = sigmoid(margin)
    const cells = [help, help * 40 * Math.exp(0.8 * normal()), facts, facts * 60 * Math.exp(normal()), pages, seconds]
    return [
      ...cells.map((value) => String(Math.round(value * 1000) / 1000)),
      bounce.toFixed(6),
      exit.toFixed(6),
      worth.toFixed(5),
      holiday.toFixed(1),
      MONTHS[month] ?? '',
      String(1 + Math.min(Math.floor(Math.abs(normal()) * 2), 7)),
      String(1 + Math.min(Math.floor(Math.abs(normal()) * 3), 12)),
      String(1 + Math.floor(random() * 9)),
      String(traffic + 1),
      returning ? 'Returning' : random() < 0.95 ? 'New' : 'Other',
      weekend ? 'TRUE' : 'FALSE',
      random() < (truth[at] ?? 0) ? 'TRUE' : 'FALSE',
    ]
  })
  return { names: NAMES, rows, truth }
}

const NAMES = [
  'HelpPages',
  'HelpSeconds',
  'FactPages',
  'FactSeconds',
  'PartPages',
  'PartSeconds',
  'BounceRate',
  'ExitRate',
  'PageWorth',
  'NearHoliday',
  'Month',
  'System',
  'Browser',
  'Region',
  'Channel',
  'Visitor',
  'Weekend',
  'Bought',
]

function pick(shares: readonly number[], chance: number): number {
  let left = chance
  for (const [at, share] of shares.entries()) {
    left -= share
    if (left < 0) return at
  }
  return shares.length - 1
}

export function visitsAsCsv({ names, rows }: Visits): string {
  return `${[names, ...rows].map((row) => row.join(',')).join('\n')}\n`
}

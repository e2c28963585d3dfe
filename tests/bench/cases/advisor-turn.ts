import { randomUUID } from 'node:crypto'
import { type TurnEvent, turnEvent } from '@tradewind/schema/contracts/advisor'
import { type Buyer, readBuyers } from '../evaluation-sets.ts'
import { timedStream } from '../event-stream.ts'
import { knowledgeHouse } from '../knowledge-house.ts'
import { percentile } from '../measure.ts'
import type { BenchResult } from '../result.ts'

/** Talks that go on longer are counted up to here. */
const MOST_TURNS = 8
/** Every fourth buyer only warms up. */
const WARM_UP_EVERY = 4

interface Turn {
  readonly firstTextMs: number
  readonly wholeMs: number
}

/** What the buyer answers to the questions of a turn; undefined when the script has no words for them. */
function replyTo(events: readonly TurnEvent[], { answers }: Buyer): string | undefined {
  const fields = events.flatMap((event) =>
    event.type === 'questions' ? event.questions.map(({ field }) => field) : [],
  )
  const known = fields.flatMap((field) => answers[field] ?? [])
  return known.length > 0 ? known.join(', ') : undefined
}

/** Talks as the buyer would, up to the first turn the script has no words for; leaves no contact data. */
async function talk(url: string, buyer: Buyer): Promise<Turn[]> {
  const conversationId = randomUUID()
  const turns: Turn[] = []
  let text: string | undefined = buyer.opening
  while (text !== undefined && turns.length < MOST_TURNS) {
    const request = { conversationId, turnId: randomUUID(), locale: buyer.locale, text }
    const { firstTextMs, wholeMs, events } = await timedStream(`${url}/advisor/turn`, request)
    const said = events.map((event) => turnEvent.parse(event))
    if (said.at(-1)?.type !== 'done' || firstTextMs === undefined) {
      throw new Error(`no turn to "${text}": ${JSON.stringify(said)}`)
    }
    turns.push({ firstTextMs, wholeMs })
    text = replyTo(said, buyer)
  }
  return turns
}

/** Scripted buyers in seven languages talk to the advisor, one after the other, without a language model. */
export async function advisorTurn(): Promise<BenchResult[]> {
  const { url } = await knowledgeHouse()
  const buyers = await readBuyers()
  const isWarmUp = (_: Buyer, n: number): boolean => n % WARM_UP_EVERY === 0
  for (const buyer of buyers.filter(isWarmUp)) await talk(url, buyer)
  const measured = buyers.filter((buyer, n) => !isWarmUp(buyer, n))
  const turns: Turn[] = []
  for (const buyer of measured) turns.push(...(await talk(url, buyer)))
  const first = turns.map(({ firstTextMs }) => firstTextMs).sort((a, b) => a - b)
  const whole = turns.map(({ wholeMs }) => wholeMs).sort((a, b) => a - b)
  return [
    {
      name: "advisor's turn without a model, first text, p95",
      value: percentile(first, 0.95),
      unit: 'ms',
      target: { atMost: 300 },
      detail: `p50 ${percentile(first, 0.5).toFixed(1)} ms; ${turns.length} turns of ${measured.length} talks`,
    },
    {
      name: "advisor's turn without a model, kept, p95",
      value: percentile(whole, 0.95),
      unit: 'ms',
      target: { atMost: 600 },
      detail: `p50 ${percentile(whole, 0.5).toFixed(1)} ms; filed in the API before it is done`,
    },
  ]
}

import { type Answer, askEvent } from '@tradewind/schema/contracts/answers'
import { type Question, readQuestions } from '../evaluation-sets.ts'
import { timedStream } from '../event-stream.ts'
import { knowledgeHouse } from '../knowledge-house.ts'
import { percentile } from '../measure.ts'
import type { BenchResult } from '../result.ts'

/** Fewer right outcomes mean that the passages are not there: finding nothing is no answer. */
const LEAST_RIGHT = 0.8

interface Asked {
  readonly firstTextMs: number
  readonly wholeMs: number
  readonly outcome: Answer['outcome']
}

async function ask(url: string, { expect: _expect, ...request }: Question): Promise<Asked> {
  const { firstTextMs, wholeMs, events } = await timedStream(`${url}/ask`, request)
  const last = askEvent.parse(events.at(-1))
  if (last.type !== 'answer' || firstTextMs === undefined) {
    throw new Error(`no answer to "${request.question}": ${JSON.stringify(last)}`)
  }
  return { firstTextMs, wholeMs, outcome: last.answer.outcome }
}

/**
 * The committed questions in seven languages to the demo's documents, one after the other and without a language model.
 * Every second one only warms up, so that none that is measured was asked before.
 */
export async function answers(): Promise<BenchResult[]> {
  const { url, size } = await knowledgeHouse()
  const questions = await readQuestions()
  for (const question of questions.filter((_, n) => n % 2 === 1)) await ask(url, question)
  const first: number[] = []
  const whole: number[] = []
  const outcomes: Partial<Record<Answer['outcome'], number>> = {}
  let right = 0
  for (const question of questions.filter((_, n) => n % 2 === 0)) {
    const { firstTextMs, wholeMs, outcome } = await ask(url, question)
    first.push(firstTextMs)
    whole.push(wholeMs)
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    if ([question.expect.outcome].flat().includes(outcome)) right += 1
  }
  if (right < LEAST_RIGHT * first.length) throw new Error(`only ${right} of ${first.length} outcomes are right`)
  for (const list of [first, whole]) list.sort((a, b) => a - b)
  const counted = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`)
  return [
    {
      name: 'answer without a model, first text, p95',
      value: percentile(first, 0.95),
      unit: 'ms',
      target: { atMost: 300 },
      detail: `p50 ${percentile(first, 0.5).toFixed(1)} ms; ${counted.join(', ')}; ${size}`,
    },
    {
      name: 'answer without a model, whole, p95',
      value: percentile(whole, 0.95),
      unit: 'ms',
      target: { atMost: 500 },
      detail: `p50 ${percentile(whole, 0.5).toFixed(1)} ms, longest ${percentile(whole, 1).toFixed(0)} ms`,
    },
  ]
}

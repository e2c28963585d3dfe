import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { understanding as understood } from '@tradewind/schema/contracts/understanding'
import { freePort } from '../../support/free-port.ts'
import { startService } from '../../support/service-process.ts'
import { readUtterances, type Utterance } from '../evaluation-sets.ts'
import { knowledgeHouse } from '../knowledge-house.ts'
import { percentile } from '../measure.ts'
import type { BenchResult } from '../result.ts'

const ROUNDS = 3
/** Fewer first intents that are right mean that something else was measured than reading. */
const LEAST_RIGHT = 0.8

async function post(url: string, body: string): Promise<{ readonly text: string; readonly ms: number }> {
  const start = performance.now()
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    signal: AbortSignal.timeout(10_000),
  })
  const text = await answer.text()
  const ms = performance.now() - start
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${text.slice(0, 300)}`)
  return { text, ms }
}

const bodyOf = ({ text, locale, context }: Utterance): string => JSON.stringify({ text, locale, context })

/** Every answer as text, after a look whether it is what the contract says and mostly right. */
async function answersOf(url: string, utterances: readonly Utterance[]): Promise<string[]> {
  const answers: string[] = []
  let right = 0
  for (const utterance of utterances) {
    const { text } = await post(url, bodyOf(utterance))
    const { intents } = understood.parse(JSON.parse(text))
    const wanted = utterance.expect.intent
    if (wanted.length === 0 || wanted.includes(intents[0]?.code ?? '')) right += 1
    answers.push(text)
  }
  if (right < LEAST_RIGHT * utterances.length) throw new Error(`only ${right} of ${utterances.length} were understood`)
  return answers
}

/** The committed utterances in seven languages over HTTP, beside a server that has the same answers ready. */
export async function understanding(): Promise<BenchResult[]> {
  const house = await knowledgeHouse()
  const url = `${house.url}/understand`
  const utterances = await readUtterances()
  const folder = await mkdtemp(path.join(tmpdir(), 'tradewind-bench-'))
  const file = path.join(folder, 'answers.json')
  // The first round compiles what is compiled at its first use.
  const answers = await answersOf(url, utterances)
  await writeFile(file, `[${answers.join(',')}]`)
  const port = await freePort()
  const ready = `http://127.0.0.1:${port}`
  const baseline = await startService({
    name: 'same JSON',
    entry: 'tests/bench/baselines/same-json-server.ts',
    healthUrl: `${ready}/0`,
    environment: {},
    arguments: [file, String(port)],
  })
  const ours: number[] = []
  const theirs: number[] = []
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [n, utterance] of utterances.entries()) {
        const body = bodyOf(utterance)
        const read = await post(url, body)
        const sent = await post(`${ready}/${n}`, body)
        if (read.text !== sent.text) throw new Error(`the two answers to "${utterance.text}" differ`)
        // The baseline warms up as well.
        if (round === 0) continue
        ours.push(read.ms)
        theirs.push(sent.ms)
      }
    }
  } finally {
    await baseline.stop()
    await rm(folder, { recursive: true, force: true })
  }
  for (const list of [ours, theirs]) list.sort((a, b) => a - b)
  const [a, b] = [percentile(ours, 0.5), percentile(theirs, 0.5)]
  return [
    {
      name: 'understanding a sentence, warm, p95',
      value: percentile(ours, 0.95),
      unit: 'ms',
      target: { atMost: 20 },
      detail: `p50 ${a.toFixed(1)} ms, ${utterances.length} utterances in seven languages, ${ROUNDS} times`,
    },
    {
      name: 'understanding / same JSON on node:http, p50',
      value: a / b,
      unit: 'ratio',
      target: { atMost: 10 },
      detail: `${a.toFixed(2)} ms against ${b.toFixed(2)} ms`,
    },
  ]
}

import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { LOCALES } from '@tradewind/schema/locales'
import { type Dialogue, dialogueFile } from '../src/advisor/testing/dialogue.ts'
import { startFakeApi } from '../src/advisor/testing/fake-api.ts'
import { openHouse } from '../src/advisor/testing/open-house.ts'
import { type Played, playDialogue } from '../src/advisor/testing/play-dialogue.ts'

/**
 * Plays the scripted dialogues of `knowledge/evaluation/dialogues` against the advisor, with the demo catalogue and every
 * part as in the service but the API, and prints how it did. Exit code 1 below the bars.
 * `--locale de` one language, `--id de-vague` one dialogue, `--talk` prints what was said.
 */
const { values } = parseArgs({
  options: { locale: { type: 'string' }, id: { type: 'string' }, talk: { type: 'boolean', default: false } },
})

/** Shares that have to be reached over all dialogues. */
const BARS = { goals: 0.95, slots: 0.95, recommendations: 0.95, withinTurns: 0.95, withinQuestions: 0.95 }

const folder = new URL('../evaluation/dialogues/', import.meta.url)

async function readDialogues(): Promise<Dialogue[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  const read = await Promise.all(
    files.map(async (name) => dialogueFile.parse(JSON.parse(await readFile(path.join(folder.pathname, name), 'utf8')))),
  )
  return read
    .flatMap(({ locale, dialogues }) => dialogues.map((dialogue) => ({ ...dialogue, locale })))
    .filter(({ locale }) => values.locale === undefined || locale === values.locale)
    .filter(({ id }) => values.id === undefined || id.includes(values.id))
}

const share = (n: number, of: number): number => (of === 0 ? 1 : n / of)
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`.padStart(8)
const mean = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '–' : (numbers.reduce((sum, n) => sum + n, 0) / numbers.length).toFixed(1)

function percentile(numbers: readonly number[], p: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? 0
}

interface Score {
  readonly goals: number
  readonly slots: number
  readonly recommendations: number
  readonly withinTurns: number
  readonly withinQuestions: number
}

function scoreOf(played: readonly Played[]): Score {
  const slots = played.flatMap((it) => it.slots)
  const recommending = played.filter(({ recommended }) => recommended !== undefined)
  return {
    goals: share(played.filter((it) => it.reached).length, played.length),
    slots: share(slots.filter((it) => it.right).length, slots.length),
    recommendations: share(recommending.filter((it) => it.recommended === true).length, recommending.length),
    withinTurns: share(played.filter((it) => it.turns <= it.dialogue.expect.turnsAtMost).length, played.length),
    withinQuestions: share(
      played.filter((it) => it.questions <= it.dialogue.expect.questionsAtMost).length,
      played.length,
    ),
  }
}

function row(name: string, played: readonly Played[]): string {
  const score = scoreOf(played)
  const cells = [score.goals, score.slots, score.recommendations, score.withinTurns, score.withinQuestions].map(percent)
  const counts = [mean(played.map(({ turns }) => turns)), mean(played.map(({ questions }) => questions))]
  return [name.padEnd(6), String(played.length).padStart(3), ...cells, ...counts.map((it) => it.padStart(6))].join('  ')
}

function complaints({
  dialogue,
  reached,
  slots,
  recommended,
  shown,
  turns,
  questions,
  repeats,
  failures,
}: Played): string[] {
  const { expect } = dialogue
  return [
    ...(reached ? [] : [`did not reach ${dialogue.goal}`]),
    ...slots.filter(({ right }) => !right).map(({ field, wanted, found }) => `${field}: ${found} instead of ${wanted}`),
    ...(recommended === false
      ? [`showed ${shown.join(', ') || 'nothing'} instead of ${expect.recommends?.join(' or ')}`]
      : []),
    ...(turns > expect.turnsAtMost ? [`${turns} turns instead of ${expect.turnsAtMost}`] : []),
    ...(questions > expect.questionsAtMost ? [`${questions} questions instead of ${expect.questionsAtMost}`] : []),
    ...repeats.map((field) => `asked for ${field} twice`),
    ...failures,
  ]
}

const dialogues = await readDialogues()
const api = await startFakeApi()
const house = await openHouse(api)
const played: Played[] = []
for (const dialogue of dialogues) {
  const result = await playDialogue(house.advisor, dialogue, randomUUID())
  played.push(result)
  if (values.talk) process.stdout.write(`\n── ${dialogue.id} (${dialogue.kind}) ──\n${result.talk}\n`)
}
await house.close()
await api.close()

for (const result of played) {
  const wrong = complaints(result)
  if (wrong.length > 0) process.stdout.write(`${result.dialogue.id}: ${wrong.join('; ')}\n`)
}
const statements = played.reduce((sum, it) => sum + it.gate.statements, 0)
const removed = played.flatMap((it) => it.gate.removed)
const latencies = played.flatMap((it) => it.firstTextMs)
process.stdout.write('\n          n     goals     slots   recomm.     turns  questions  turns  asked\n')
for (const locale of LOCALES) {
  const own = played.filter(({ dialogue }) => dialogue.locale === locale)
  if (own.length > 0) process.stdout.write(`${row(locale, own)}\n`)
}
process.stdout.write(`${row('all', played)}\n\n`)
process.stdout.write(`grounded: ${statements} statements looked at, ${removed.length} taken out by the gate\n`)
for (const { reason, token, text } of removed.slice(0, 20))
  process.stdout.write(`  ${reason} “${token}”: ${text.slice(0, 100)}\n`)
process.stdout.write(
  `first text: median ${percentile(latencies, 0.5).toFixed(0)} ms, p95 ${percentile(latencies, 0.95).toFixed(0)} ms, most ${Math.max(0, ...latencies).toFixed(0)} ms\n`,
)

const total = scoreOf(played)
const missed = (Object.keys(BARS) as (keyof Score)[]).filter((key) => total[key] < BARS[key])
const isRepeating = played.some(({ repeats }) => repeats.length > 0)
if (missed.length > 0 || isRepeating || played.some(({ failures }) => failures.length > 0)) {
  process.stdout.write(`below the bar: ${[...missed, ...(isRepeating ? ['repeats'] : [])].join(', ') || 'failures'}\n`)
  process.exitCode = 1
}

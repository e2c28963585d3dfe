import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { featuresOf, readMessage } from '../src/scoring/domain/screening/read-message.ts'
import { boundGrams, SPAM_FROM } from '../src/scoring/domain/screening/spam-score.ts'
import { readCorpus, type Sample } from './screening/corpus.ts'
import { score } from './screening/logistic.ts'
import { type Trained, train, weightsFile } from './screening/train.ts'

const WEIGHTS = path.join(import.meta.dirname, '../src/scoring/domain/screening/weights.json')

/**
 * `npm run screening:train` learns from the corpus and writes the weights. With `--without-each-language` it writes nothing
 * and says instead how a language fares whose messages were not learnt from.
 */
function main(): void {
  const { values } = parseArgs({ options: { 'without-each-language': { type: 'boolean' } } })
  const samples = readCorpus()
  if (values['without-each-language'] === true) {
    leaveEachOut(samples)
    return
  }
  writeFileSync(WEIGHTS, weightsFile(train(samples)))
  process.stdout.write(`learnt from ${samples.length} messages: ${path.relative(process.cwd(), WEIGHTS)}\n`)
}

function leaveEachOut(samples: readonly Sample[]): void {
  const total = { spam: 0, caught: 0, ham: 0, blocked: 0 }
  for (const language of new Set(samples.map((sample) => sample.language))) {
    const trained = train(samples.filter((sample) => sample.language !== language))
    const own = { spam: 0, caught: 0, ham: 0, blocked: 0 }
    for (const { label, message } of samples.filter((sample) => sample.language === language)) {
      own[label] += 1
      if (scoreOf(trained, message) >= SPAM_FROM) own[label === 'spam' ? 'caught' : 'blocked'] += 1
    }
    for (const key of ['spam', 'caught', 'ham', 'blocked'] as const) total[key] += own[key]
    process.stdout.write(`${language.padEnd(6)}caught ${own.caught}/${own.spam}  blocked ${own.blocked}/${own.ham}\n`)
  }
  const caught = (total.caught / total.spam).toFixed(3)
  process.stdout.write(`all   caught ${caught}  blocked ${(total.blocked / total.ham).toFixed(3)}\n`)
}

/** As `spamScore` weighs, with other weights. */
function scoreOf({ named, grams }: Trained, message: string): number {
  const reading = readMessage(message)
  const byName = score(
    named,
    featuresOf(reading).map((value, index) => [index, value] as const),
  )
  const byGrams = score(
    grams,
    [...reading.grams].map((bucket) => [bucket, 1] as const),
  )
  return byName + boundGrams(byGrams)
}

main()

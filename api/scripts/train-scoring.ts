import path from 'node:path'
import { parseArgs } from 'node:util'
import { LearningError } from '../src/scoring/domain/learning/errors.ts'
import { type LearnOptions, learnFromTable } from '../src/scoring/domain/learning/table/learn-from-table.ts'
import { printTraining } from './scoring/print-training.ts'
import { readCsv } from './scoring/read-csv.ts'
import { Unreadable } from './scoring/unreadable.ts'

const USAGE =
  'Usage: npm run scoring:train -- --csv FILE --target COLUMN [--id COLUMN] [--test-share 0.3] [--seed 1] [--json]'

/** `npm run scoring:train` learns from any table whether something happens, by the code that scores customers and deals. */
async function main(): Promise<void> {
  const { file, json, options } = readArguments()
  const learnt = learnFromTable(await readCsv(file), options)
  process.stdout.write(json ? `${JSON.stringify(learnt, null, 2)}\n` : printTraining(learnt))
}

function readArguments(): { file: string; json: boolean; options: LearnOptions } {
  const text = { type: 'string' } as const
  const options = {
    csv: text,
    target: text,
    id: text,
    'test-share': text,
    seed: text,
    json: { type: 'boolean' },
  } as const
  const { values } = parse(() => parseArgs({ options }))
  if (values.csv === undefined || values.target === undefined) throw new Unreadable(USAGE)
  const testShare = Number(values['test-share'] ?? 0.3)
  if (!(testShare > 0 && testShare < 1)) throw new Unreadable('--test-share is a share between 0 and 1, such as 0.3.')
  const seed = Number(values.seed ?? 1)
  if (!Number.isSafeInteger(seed) || seed < 0) throw new Unreadable('--seed is a whole number from 0 up.')
  return {
    file: path.resolve(process.env.INIT_CWD ?? '.', values.csv),
    json: values.json ?? false,
    options: { target: values.target, id: values.id, testShare, seed },
  }
}

function parse<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new Unreadable(`${error instanceof Error ? error.message.split('.')[0] : ''}. ${USAGE}`)
  }
}

await main().catch((error: unknown) => {
  if (!(error instanceof Unreadable) && !(error instanceof LearningError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})

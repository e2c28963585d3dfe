import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WORKSHOP } from './testing/workshop.ts'

const script = fileURLToPath(new URL('../../scripts/evaluate-retrieval.ts', import.meta.url))
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tradewind-evaluation-test-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Run {
  readonly code: number
  readonly output: string
  readonly error: string
}

async function evaluate(content: string, ...parameters: readonly string[]): Promise<Run> {
  await writeFile(path.join(folder, 'corpus.json'), content)
  const all = ['--disable-warning=ExperimentalWarning', script, '--corpus', 'corpus.json', ...parameters]
  const env = { ...process.env, INIT_CWD: folder }
  return new Promise((resolve) => {
    execFile(process.execPath, all, { env }, (failure, output, error) => {
      resolve({ code: typeof failure?.code === 'number' ? failure.code : 0, output, error })
    })
  })
}

describe('npm run knowledge:eval', () => {
  test('prints recall and reciprocal rank for a machine', async () => {
    const corpus = WORKSHOP.de.map(({ topic, text, questions }) => ({ id: topic, text, questions }))
    const { output } = await evaluate(JSON.stringify(corpus), '--locale', 'de', '--json')
    const figures = { paragraphs: 4, questions: 12, recallAt1: 1, recallAt5: 1, mrrAt10: 1 }
    expect(JSON.parse(output)).toEqual({ locale: 'de', ...figures })
  })

  test('takes questions as objects, and counts what is not found', async () => {
    const corpus = [
      { id: 1, text: 'The anvil is hard.', questions: [{ question: 'anvil?' }, { text: 'Where is the xylophone?' }] },
      { id: 2, text: 'The spindle is long.', questions: ['anvil or hard things?'] },
    ]
    const { output } = await evaluate(JSON.stringify(corpus), '--locale', 'en')
    expect(output).toContain('3 questions about 2 paragraphs (en)')
    expect(output).toContain('recall@1 0.3333')
  })

  test.each([
    ['not JSON', 'is not JSON', '--locale', 'en'],
    ['[{"id":1}]', 'no list of {id, text, questions}', '--locale', 'en'],
    ['[{"id":1,"text":"a","questions":[]},{"id":"1","text":"b","questions":[]}]', 'an id twice', '--locale', 'en'],
    ['[{"id":1,"text":"a","questions":[]}]', 'has no question', '--locale', 'en'],
    ['[]', 'Usage:', '--locale', 'fr'],
    ['[]', 'Usage:'],
  ])('says in a sentence what is wrong with %s', async (content, sentence, ...parameters) => {
    const { code, error } = await evaluate(content, ...parameters)
    expect(error).toContain(sentence)
    expect(code).toBe(2)
  })
})

/**
 * Measures how well the embedded engine finds the paragraph that a question was asked about: recall@1, recall@5 and
 * MRR@10 over a file of paragraphs with their questions. The engine is the one of the service, without any key.
 *
 * Usage: node scripts/evaluate-retrieval.ts --corpus FILE.json --locale LL [--json]
 * FILE.json: [{ id, text, questions: ["…"] | [{ question | text }] }]
 */
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { isLocale, LOCALES, type Locale } from '@tradewind/schema/locales'
import { z } from 'zod'
import { createEmbeddedEngine } from '../src/retrieval/embedded/embedded-engine.ts'
import type { Chunk, RetrievalEngine } from '../src/retrieval/engine.ts'

const question = z.union([
  z.string(),
  z.object({ question: z.string() }).transform((it) => it.question),
  z.object({ text: z.string() }).transform((it) => it.text),
])
const corpus = z
  .array(
    z.object({
      id: z.union([z.string(), z.number()]).transform(String),
      text: z.string(),
      questions: z.array(question),
    }),
  )
  .min(1)
type Corpus = z.infer<typeof corpus>

/** Ranks after this one count nothing towards MRR. */
const DEPTH = 10

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(2)
}

async function readCorpus(file: string): Promise<Corpus> {
  const text = await readFile(file, 'utf8').catch(() => fail(`The file ${file} cannot be read.`))
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    fail(`The file ${file} is not JSON.`)
  }
  const parsed = corpus.safeParse(json)
  if (!parsed.success) fail(`The file ${file} is no list of {id, text, questions}: ${z.prettifyError(parsed.error)}`)
  const ids = new Set(parsed.data.map(({ id }) => id))
  if (ids.size < parsed.data.length) fail(`The file ${file} has an id twice.`)
  if (parsed.data.every(({ questions }) => questions.length === 0)) fail(`The file ${file} has no question.`)
  return parsed.data
}

function passage(id: string, text: string, locale: Locale): Chunk {
  const about = { id, documentId: id, kind: 'article', locale, title: '', headings: [], text, skus: [] } as const
  return { ...about, revision: '', series: id, href: '', permission: 'public', position: 0 }
}

async function fill(engine: RetrievalEngine, paragraphs: Corpus, locale: Locale): Promise<void> {
  for (const { id, text } of paragraphs) {
    const contentHash = createHash('sha256').update(text).digest('hex')
    await engine.put({ id, contentHash, chunks: [passage(id, text, locale)] })
  }
}

interface Figures {
  readonly locale: Locale
  readonly paragraphs: number
  readonly questions: number
  readonly recallAt1: number
  readonly recallAt5: number
  readonly mrrAt10: number
}

async function measure(engine: RetrievalEngine, paragraphs: Corpus, locale: Locale): Promise<Figures> {
  let questions = 0
  let first = 0
  let amongFive = 0
  let reciprocal = 0
  for (const { id, questions: asked } of paragraphs) {
    for (const text of asked) {
      const hits = await engine.search({ text, locale, locales: [locale], permission: 'public', limit: DEPTH })
      const rank = hits.findIndex(({ chunk }) => chunk.documentId === id) + 1
      questions += 1
      if (rank === 0) continue
      if (rank === 1) first += 1
      if (rank <= 5) amongFive += 1
      reciprocal += 1 / rank
    }
  }
  const share = (count: number): number => count / questions
  return {
    locale,
    paragraphs: paragraphs.length,
    questions,
    recallAt1: share(first),
    recallAt5: share(amongFive),
    mrrAt10: share(reciprocal),
  }
}

function options(): { readonly file: string; readonly locale: Locale; readonly asJson: boolean } {
  const usage = `Usage: npm run knowledge:eval -- --corpus FILE.json --locale ${LOCALES.join('|')} [--json]`
  try {
    const { values } = parseArgs({
      options: { corpus: { type: 'string' }, locale: { type: 'string' }, json: { type: 'boolean', default: false } },
    })
    if (values.corpus === undefined || !isLocale(values.locale)) fail(usage)
    // npm starts scripts in the package's folder, people name files from where they are.
    return {
      file: path.resolve(process.env.INIT_CWD ?? '.', values.corpus),
      locale: values.locale,
      asJson: values.json,
    }
  } catch (error) {
    fail(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}

const { file, locale, asJson } = options()
const paragraphs = await readCorpus(file)
const folder = await mkdtemp(path.join(tmpdir(), 'tradewind-evaluation-'))
const engine = createEmbeddedEngine({ folder })
try {
  await fill(engine, paragraphs, locale)
  const figures = await measure(engine, paragraphs, locale)
  const { recallAt1, recallAt5, mrrAt10 } = figures
  process.stdout.write(
    asJson
      ? `${JSON.stringify(figures)}\n`
      : `${figures.questions} questions about ${figures.paragraphs} paragraphs (${locale})\n` +
          `recall@1 ${recallAt1.toFixed(4)}  recall@5 ${recallAt5.toFixed(4)}  MRR@10 ${mrrAt10.toFixed(4)}\n`,
  )
} finally {
  await engine.close()
  await rm(folder, { recursive: true, force: true })
}

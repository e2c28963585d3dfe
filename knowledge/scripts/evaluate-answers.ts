import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type GlossaryTerm, knowledgeDocument } from '@tradewind/schema/contracts/knowledge-documents'
import { LOCALES } from '@tradewind/schema/locales'
import { z } from 'zod'
import { answerWhole } from '../src/answers/answer.ts'
import { createBuyersWords } from '../src/answers/buyers-words/buyers-words.ts'
import type { AnswerParts } from '../src/answers/parts.ts'
import { findPassages } from '../src/answers/passages/find-passages.ts'
import { readQuestion } from '../src/answers/question/read-question.ts'
import { demoSheets, fillEngine } from '../src/answers/testing/corpus.ts'
import {
  type EvaluationQuestion,
  isOutcome,
  isWanted,
  readEvaluation,
  shownText,
} from '../src/answers/testing/evaluation-set.ts'
import { createEmbeddedEngine } from '../src/retrieval/embedded/embedded-engine.ts'
import { buildIndex } from '../src/selector/columns.ts'
import { DEMO_CATALOGUE } from '../src/testing/demo-catalogue.ts'
import { BRANDS } from '../src/understanding/lexicons/brands.ts'
import { createRuleReader } from '../src/understanding/rule-reader.ts'

/**
 * Asks every question of evaluation/answers offline and without a language model, and prints per language how often the
 * right passage is among the first three, the outcome is right, and what the gate had to remove.
 * @example npm run answers:eval -- --corpus evaluation/corpus.json --glossary glossary.json --failures
 */
const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: new URL('../evaluation/corpus.json', import.meta.url).pathname },
    glossary: { type: 'string' },
    files: { type: 'string', default: new URL('../../cms/src/demo/knowledge/', import.meta.url).pathname },
    questions: { type: 'string', default: new URL('../evaluation/answers/', import.meta.url).pathname },
    failures: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
  },
})

const TOP = 3
const print = (line: string): void => void process.stdout.write(`${line}\n`)
const readJson = (file: string): unknown => JSON.parse(readFileSync(path.resolve(file), 'utf8'))

const documents = existsSync(options.corpus) ? z.array(knowledgeDocument).parse(readJson(options.corpus)) : demoSheets()
if (!existsSync(options.corpus)) print(`No corpus at ${options.corpus}: product sheets of the demo only.`)
const terms = options.glossary === undefined ? [] : (readJson(options.glossary) as { terms: GlossaryTerm[] }).terms
const questions = readEvaluation(new URL(`file://${path.resolve(options.questions)}/`))

/** Uploaded files are looked for by their digest among the demo's own, or in another folder. */
const files = new Map(
  (existsSync(options.files) ? readdirSync(options.files, { recursive: true, withFileTypes: true }) : [])
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)))
    .map((bytes) => [createHash('sha256').update(bytes).digest('hex'), bytes] as const),
)

const folder = mkdtempSync(path.join(os.tmpdir(), 'tradewind-answers-'))
const engine = createEmbeddedEngine({ folder })
const words = createBuyersWords()
print(
  `${await fillEngine(engine, documents, (sha256) => files.get(sha256), words)} documents, ${(await engine.statistics()).chunks} passages, ${questions.length} questions`,
)

const index = buildIndex(DEMO_CATALOGUE)
const models = index.products.map(({ publication }) => publication.sku)
const parts: AnswerParts = {
  engine,
  catalogue: () => index,
  glossary: { terms: () => terms },
  house: {
    models: () => models,
    brands: () => Object.keys(BRANDS),
    contacts: [],
  },
  words,
  reader: createRuleReader(() => models, Date.now),
}

interface Result {
  readonly asked: EvaluationQuestion
  readonly isFound: boolean | undefined
  readonly isOutcomeRight: boolean
  readonly isKindRight: boolean | undefined
  readonly isTextRight: boolean
  readonly removed: number
  readonly milliseconds: number
}

async function ask(asked: EvaluationQuestion): Promise<Result> {
  const { expect, question, locale, unitSystem, skus, permission } = asked
  const request = { question, locale, unitSystem, skus, permission }
  const startedAt = performance.now()
  const answer = await answerWhole(request, parts, AbortSignal.timeout(30_000))
  const milliseconds = performance.now() - startedAt
  // What the answer cites comes first, then what was found beside it.
  const found = await findPassages(readQuestion(request, parts), request, parts)
  const cited = answer.citations.map((citation) => ({
    ...citation,
    id: citation.chunkId,
    text: [citation.quote, citation.rendering?.text ?? ''].join('\n'),
  }))
  const others = found.map(({ chunk }) => chunk).filter(({ id }) => !cited.some((citation) => citation.id === id))
  const top = [...cited, ...others].slice(0, TOP)
  const shown = shownText(answer)
  const result: Result = {
    asked,
    isFound: expect.passages === undefined ? undefined : top.some((chunk) => isWanted(chunk, expect.passages ?? [])),
    isOutcomeRight: isOutcome(answer.outcome, expect.outcome),
    isKindRight: expect.kind === undefined ? undefined : expect.kind === answer.kind,
    isTextRight:
      expect.text.every((word) => shown.includes(word.toLowerCase())) &&
      expect.never.every((word) => !shown.includes(word.toLowerCase())),
    removed: answer.gate.removed.length,
    milliseconds,
  }
  const isWrong =
    result.isFound === false || !result.isOutcomeRight || !result.isTextRight || result.isKindRight === false
  if (options.show || (options.failures && isWrong)) {
    print(`\n${asked.id} ${question}`)
    print(
      `  ${answer.outcome} (${JSON.stringify(expect.outcome)}) ${answer.kind} share ${(found[0]?.share ?? 0).toFixed(2)} ${result.isFound === false ? 'NOT FOUND' : ''}`,
    )
    print(`  ${answer.text.replaceAll('\n', ' ⏎ ')}`)
    for (const { documentId, title, text } of top)
      print(`    · ${documentId} ${title}: ${text.slice(0, 90).replaceAll('\n', ' ')}`)
    for (const { reason, token, text } of answer.gate.removed) print(`    removed ${reason} ${token}: ${text}`)
  }
  return result
}

const results: Result[] = []
for (const asked of questions) results.push(await ask(asked))

const share = (all: readonly (boolean | undefined)[]): string => {
  const known = all.filter((it) => it !== undefined)
  return known.length === 0 ? '–' : (known.filter(Boolean).length / known.length).toFixed(3)
}
const middle = (all: readonly number[], at: number): string =>
  all.length === 0
    ? '–'
    : ([...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * at))] ?? 0).toFixed(0)
const row = (name: string, of: readonly Result[]): void =>
  print(
    [
      name.padEnd(4),
      String(of.length).padStart(5),
      share(of.map(({ isFound }) => isFound)).padStart(10),
      share(of.map(({ isOutcomeRight }) => isOutcomeRight)).padStart(9),
      share(of.map(({ isKindRight }) => isKindRight)).padStart(7),
      share(of.map(({ isTextRight }) => isTextRight)).padStart(7),
      String(of.reduce((sum, { removed }) => sum + removed, 0)).padStart(9),
      middle(
        of.map(({ milliseconds }) => milliseconds),
        0.5,
      ).padStart(7),
      middle(
        of.map(({ milliseconds }) => milliseconds),
        0.95,
      ).padStart(7),
    ].join(''),
  )
print('\n     asked  passage@3  outcome   kind   text  removed  ms p50  ms p95')
for (const locale of LOCALES) {
  const of = results.filter(({ asked }) => asked.locale === locale)
  if (of.length > 0) row(locale, of)
}
row('all', results)

await engine.close()
rmSync(folder, { recursive: true, force: true })

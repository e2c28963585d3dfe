import { readdirSync, readFileSync } from 'node:fs'
import type { Answer } from '@tradewind/schema/contracts/answers'
import { QUESTION_KINDS } from '@tradewind/schema/contracts/answers'
import { DOCUMENT_KINDS, PERMISSIONS } from '@tradewind/schema/contracts/passages'
import { LOCALES } from '@tradewind/schema/locales'
import { z } from 'zod'
import type { Chunk } from '../../retrieval/engine.ts'

/** A file of another format is wrong in every entry. */
const MOST_LETTERS = 600

const OUTCOMES = ['answered', 'partly', 'unknown', 'refused'] as const

const passage = z.strictObject({
  source: z.string().optional(),
  document: z.string().optional(),
  sku: z.string().optional(),
  kind: z.enum(DOCUMENT_KINDS).optional(),
  heading: z.string().optional(),
  contains: z.string().optional(),
})
export type WantedPassage = z.infer<typeof passage>

/** The format of evaluation/answers/README.md. */
const question = z.strictObject({
  id: z.string(),
  locale: z.enum(LOCALES),
  question: z.string().min(1),
  unitSystem: z.enum(['metric', 'imperial']).default('metric'),
  skus: z.array(z.string()).default([]),
  permission: z.enum(PERMISSIONS).default('public'),
  expect: z.strictObject({
    outcome: z.union([z.enum(OUTCOMES), z.array(z.enum(OUTCOMES)).min(1)]),
    kind: z.enum(QUESTION_KINDS).optional(),
    passages: z.array(passage).min(1).optional(),
    text: z.array(z.string()).default([]),
    never: z.array(z.string()).default([]),
  }),
})
export type EvaluationQuestion = z.infer<typeof question>

/** Every question of a folder. @throws with the file's name when one breaks the format */
export function readEvaluation(folder: URL): EvaluationQuestion[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const parsed = z.array(question).safeParse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
      if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error).slice(0, MOST_LETTERS)}`)
      return parsed.data
    })
}

type Looked = Pick<Chunk, 'id' | 'documentId' | 'kind' | 'title' | 'headings' | 'text' | 'skus'>

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2066-\u2069\u061c]/gu, '')
    .toLowerCase()

/** True when a passage is one of those that answer. */
export function isWanted(chunk: Looked, wanted: readonly WantedPassage[]): boolean {
  const headings = folded([chunk.title, ...chunk.headings].join('\n'))
  // `products:6.faq:de` belongs to the source `products:6`.
  const edition = chunk.documentId.slice(0, chunk.documentId.lastIndexOf(':'))
  return wanted.some(
    ({ source, document, sku, kind, heading, contains }) =>
      (source === undefined || edition === source || edition.startsWith(`${source}.`)) &&
      (document === undefined || chunk.documentId === document) &&
      (sku === undefined || chunk.skus.includes(sku)) &&
      (kind === undefined || chunk.kind === kind) &&
      (heading === undefined || headings.includes(folded(heading))) &&
      (contains === undefined || folded(chunk.text).includes(folded(contains))),
  )
}

/** Text and table of an answer, for looking words up. */
export function shownText({ text, table }: Answer): string {
  return folded([text, ...(table?.rows.flat() ?? [])].join('\n')).replace(/[٠-٩]/gu, (digit) =>
    String((digit.codePointAt(0) ?? 0) & 0xf),
  )
}

export const isOutcome = (outcome: Answer['outcome'], expected: EvaluationQuestion['expect']['outcome']): boolean =>
  Array.isArray(expected) ? expected.includes(outcome) : outcome === expected

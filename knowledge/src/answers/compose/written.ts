import type { AskRequest } from '@tradewind/schema/contracts/answers'
import { gate } from '../../gate/gate.ts'
import type { GatePolicy } from '../../gate/types.ts'
import type { AnswerParts } from '../parts.ts'
import { coverageOf } from '../passages/coverage.ts'
import { findPassages } from '../passages/find-passages.ts'
import { isLeftOpen } from '../passages/left-open.ts'
import { questionUnits } from '../passages/question-units.ts'
import type { Question } from '../question/read-question.ts'
import { citePassage } from './cite.ts'
import { type Composition, EMPTY } from './composition.ts'

const MOST_PASSAGES = 5

/** Who reads the answer, and until when. */
export interface Reading {
  readonly signal: AbortSignal
  /** Who the tokens of a language model are counted for. */
  readonly visitor: string
}

/**
 * An answer by a language model from the passages found, every statement of which has to cite. Undefined when there is
 * no model, it fails, or the gate leaves nothing of it: then the rules quote.
 */
export async function writtenAnswer(
  question: Question,
  request: AskRequest,
  parts: AnswerParts,
  policy: GatePolicy,
  reading: Reading,
): Promise<Composition | undefined> {
  if (parts.writer === undefined) return undefined
  const found = (await findPassages(question, request, parts)).slice(0, MOST_PASSAGES)
  const [best] = found
  const units = questionUnits(question, parts.glossary)
  if (best === undefined || coverageOf(best, units) === 'none' || isLeftOpen(best.chunk, question)) return undefined
  const sources = found.map(({ chunk }, at) => citePassage(chunk, at + 1, policy))
  const passages = found.map(({ chunk }, at) => ({ ...chunk, text: sources[at]?.citation.quote ?? '' }))
  try {
    const { question: asked, locale, unitSystem, permission } = request
    const task = { question: asked, locale, unitSystem, permission, passages, visitor: reading.visitor }
    const { text: draft, more } = await parts.writer.write(task, reading.signal)
    const looked = more.passages.map((chunk, at) => citePassage(chunk, found.length + at + 1, policy))
    const all = [...sources, ...looked]
    const facts = (texts: readonly string[]) => texts.map((text) => ({ text, locale, skus: [] }))
    const evidence = {
      passages: all.map(({ citation, chunk }) => ({ ...chunk, number: citation.number, headings: chunk.headings })),
      products: more.products,
      computed: facts(more.computed),
      prices: facts(more.prices),
      buyer: [asked],
    }
    const gated = gate(draft, evidence, { ...policy, everyStatementCites: true })
    const { text, removed } = gated
    const isGrounded = /\[\d+\]/u.test(text) || more.computed.length + more.products.length > 0
    if (text === '' || !isGrounded) return undefined
    return {
      ...EMPTY,
      outcome: removed.length > 0 ? 'partly' : 'answered',
      kind: question.kind,
      paragraphs: [[{ text: draft, locale, gated }]],
      sources: all,
      products: more.products,
      computed: more.computed,
      prices: more.prices,
      by: parts.writer.name,
    }
  } catch (error) {
    if (reading.signal.aborted) throw error
    return undefined
  }
}

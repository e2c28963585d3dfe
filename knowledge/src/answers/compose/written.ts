import type { AskRequest } from '@tradewind/schema/contracts/answers'
import { gate } from '../../gate/gate.ts'
import type { GatePolicy } from '../../gate/types.ts'
import type { AnswerParts } from '../parts.ts'
import { coverageOf } from '../passages/coverage.ts'
import { findPassages } from '../passages/find-passages.ts'
import type { Question } from '../question/read-question.ts'
import { citePassage } from './cite.ts'
import { type Composition, EMPTY } from './composition.ts'

const MOST_PASSAGES = 5

/**
 * An answer by a language model from the passages found, every statement of which has to cite. Undefined when there is
 * no model, it fails, or the gate leaves nothing of it: then the rules quote.
 */
export async function writtenAnswer(
  question: Question,
  request: AskRequest,
  parts: AnswerParts,
  policy: GatePolicy,
  signal: AbortSignal,
): Promise<Composition | undefined> {
  if (parts.writer === undefined) return undefined
  const found = (await findPassages(question, request, parts)).slice(0, MOST_PASSAGES)
  if (coverageOf(found[0], question) === 'none') return undefined
  const sources = found.map(({ chunk }, at) => citePassage(chunk, at + 1, policy))
  const passages = found.map(({ chunk }, at) => ({ ...chunk, text: sources[at]?.citation.quote ?? '' }))
  try {
    const draft = await parts.writer.write({ question: request.question, locale: request.locale, passages }, signal)
    const evidence = {
      passages: sources.map(({ citation, chunk }) => ({ ...chunk, number: citation.number, headings: chunk.headings })),
      products: [],
      computed: [],
      prices: [],
      buyer: [request.question],
    }
    const { text, removed } = gate(draft, evidence, { ...policy, everyStatementCites: true })
    if (text === '' || !/\[\d+\]/u.test(text)) return undefined
    return {
      ...EMPTY,
      outcome: removed.length > 0 ? 'partly' : 'answered',
      kind: question.kind,
      // The draft as it was: the gate's report then tells what was removed.
      paragraphs: [[{ text: draft, locale: request.locale }]],
      sources,
      by: parts.writer.name,
      isStrict: true,
    }
  } catch (error) {
    if (signal.aborted) throw error
    return undefined
  }
}

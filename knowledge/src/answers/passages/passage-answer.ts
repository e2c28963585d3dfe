import type { AskRequest } from '@tradewind/schema/contracts/answers'
import type { GatePolicy } from '../../gate/types.ts'
import { citePassage } from '../compose/cite.ts'
import { type Composition, cited, EMPTY, type Piece, paragraph, type Source } from '../compose/composition.ts'
import type { AnswerParts } from '../parts.ts'
import type { Question } from '../question/read-question.ts'
import { answerWords } from '../words/answer-words.ts'
import { inBuyersUnits } from './buyers-units.ts'
import { chooseSentences } from './choose-sentences.ts'
import { coverageOf, uncoveredWords } from './coverage.ts'
import { findPassages } from './find-passages.ts'
import type { Found } from './found.ts'
import { isLeftOpen } from './left-open.ts'
import { questionUnits } from './question-units.ts'
import { keywordsOf, renderingOf } from './render.ts'
import type { Unit } from './unit.ts'

const MOST_PASSAGES = 2
/** A second passage is quoted when it holds nearly as much as the first. */
const AS_WELL = 0.85
/** Further down it would push better ones away. */
const NEAR = 4

/** The sentences of a passage that answer, as a paragraph with its number. */
function quoted(
  found: Found,
  number: number,
  question: Question,
  units: readonly Unit[],
  request: AskRequest,
  parts: AnswerParts,
): Piece[] {
  const { locale, unitSystem } = request
  const { say } = answerWords(locale)
  const source = found.chunk
  const sentences = chooseSentences(source, question, units)
  const marked = (texts: readonly string[], of: typeof source.locale) =>
    texts
      .map((text) => cited(inBuyersUnits(text, of, unitSystem), [number], of))
      .join(of === 'zh' || of === 'ja' ? '' : ' ')
  const texts = sentences.map(({ text }) => text)
  if (source.locale === locale) return [{ text: marked(texts, locale), locale }]
  const original: Piece = {
    text: marked(texts, source.locale),
    locale: source.locale,
    before: say.original[source.locale],
  }
  const keywords = keywordsOf(texts, source.locale, request, parts.glossary)
  if (found.parallel !== undefined || keywords.length === 0) return [original]
  return [
    original,
    { text: keywords.map((line) => cited(line, [number], locale)).join(' '), locale, before: say.keywords },
  ]
}

/**
 * Everything that neither data nor library answers: the best passages, quoted.
 * @param found its passages, where they were looked for already
 */
export async function passageAnswer(
  question: Question,
  request: AskRequest,
  parts: AnswerParts,
  policy: GatePolicy,
  found?: readonly Found[],
): Promise<Composition> {
  const { locale } = request
  const { say } = answerWords(locale)
  const passages = found ?? (await findPassages(question, request, parts))
  const [best] = passages
  const units = questionUnits(question, parts.glossary)
  const coverage = coverageOf(best, units)
  if (best === undefined || coverage === 'none' || isLeftOpen(best.chunk, question))
    return unknownAnswer(question, request)
  const second = passages
    .slice(0, NEAR)
    .find((it) => it !== best && it.chunk.documentId !== best.chunk.documentId && it.share >= best.share * AS_WELL)
  const shown = [best, ...(second === undefined || coverage === 'some' ? [] : [second])].slice(0, MOST_PASSAGES)
  const sources = shown.map((found, at): Source => {
    const source = citePassage(found.chunk, at + 1, policy)
    const rendering = renderingOf(found, request, parts.glossary)
    return rendering === undefined ? source : { ...source, citation: { ...source.citation, rendering } }
  })
  const open = coverage === 'some' ? uncoveredWords(units, shown) : []
  return {
    ...EMPTY,
    outcome: coverage === 'some' ? 'partly' : 'answered',
    kind: question.kind,
    paragraphs: [
      ...shown.map((found, at) => quoted(found, at + 1, question, units, request, parts)),
      ...(coverage === 'some'
        ? [paragraph([...(open.length === 0 ? [] : [say.uncovered(open.slice(0, 5).join(', '))]), say.handOff], locale)]
        : []),
    ],
    sources,
  }
}

/** Nothing carries an answer: said plainly, with a person offered. */
export function unknownAnswer(question: Pick<Question, 'kind'>, { locale }: AskRequest): Composition {
  const { say } = answerWords(locale)
  return {
    ...EMPTY,
    outcome: 'unknown',
    kind: question.kind,
    paragraphs: [paragraph([say.unknown, say.handOff], locale)],
  }
}

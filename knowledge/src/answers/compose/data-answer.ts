import type { AskRequest } from '@tradewind/schema/contracts/answers'
import { plain } from '../../gate/reading/normalise.ts'
import type { GatePolicy } from '../../gate/types.ts'
import type { AnswerParts } from '../parts.ts'
import { findPassages } from '../passages/find-passages.ts'
import type { Found } from '../passages/found.ts'
import { passageAnswer } from '../passages/passage-answer.ts'
import { questionUnits } from '../passages/question-units.ts'
import type { Unit } from '../passages/unit.ts'
import type { Question } from '../question/read-question.ts'
import { isFigure, residueOf } from '../question/residue.ts'
import { answerWords } from '../words/answer-words.ts'
import { type Composition, paragraph } from './composition.ts'
import { isSaidIn } from './said-in.ts'
import { betweenAnswer, titlesOf } from './sheet-answer.ts'
import { type SheetLines, sheetLines } from './sheet-lines.ts'
import { specificationAnswer } from './specification.ts'

/** Words of the trade that a question in everyday words may say beside the property. */
const MOST_BESIDE = 2
/** So much of a question a line of the sheet must hold to be an answer by itself: more than one word of it. */
const ENOUGH = 1.5
/** How like a written question has to be to be the same. */
const WRITTEN = 0.5

/** Data first, then what the sheet says in its own sentences, then the words that neither holds. */
function withLines(
  byData: Composition,
  lines: SheetLines | undefined,
  left: readonly string[],
  { locale }: AskRequest,
): Composition {
  const { say } = answerWords(locale)
  const open = left.length === 0 ? [] : [paragraph([say.uncovered(left.join(', ')), say.handOff], locale)]
  const outcome = left.length === 0 ? byData.outcome : lines === undefined ? 'unknown' : 'partly'
  return {
    ...byData,
    outcome,
    paragraphs: [...byData.paragraphs, ...(lines === undefined ? [] : [lines.pieces]), ...open],
    sources: [...byData.sources, ...(lines?.sources ?? [])],
  }
}

/** Figures of a question that the data given does not repeat: the ¾ of "also with ¾ inch?" beside a ½″ square. */
function openFigures(question: Question, { paragraphs }: Composition, { glossary }: AnswerParts): Unit[] {
  const given = plain(
    paragraphs
      .flat()
      .map(({ text }) => text)
      .join(' '),
  )
  return questionUnits(question, glossary).filter((unit) => isFigure(unit) && !given.includes(plain(unit.text).trim()))
}

/** Somebody wrote a question like this one beside a text that is no data sheet. */
function isAskedOfText([best]: readonly Found[]): boolean {
  return best !== undefined && best.chunk.kind !== 'product' && best.written >= WRITTEN
}

/**
 * Product data; where it is silent, or the question says more than a property has words for ("how loud is it with the
 * silencer?", "why does the angle head get hot?"), the sheet's own sentences or a manual may speak.
 */
export async function dataAnswer(
  question: Question,
  request: AskRequest,
  parts: AnswerParts,
  policy: GatePolicy,
): Promise<Composition | undefined> {
  const byData = await specificationAnswer(question, request, parts, policy)
  if (byData === undefined) return betweenAnswer(question, request, parts, policy)
  const { beside } = question
  const said = beside === undefined ? question : { ...question, text: beside }
  const { isNothing, technical, isDeciding, deciding, open } = residueOf(said, parts, titlesOf(question, parts))
  // "How heavy is the battery tool BP-150 with its battery?": what it calls the tool leaves nothing open.
  const isPlain =
    beside !== undefined && question.kind === 'specification' && technical.length <= MOST_BESIDE && !isDeciding
  const isTask = question.kind === 'maintenance' && !question.wantsFigure && !question.isYesNo
  const isStated = byData.outcome !== 'unknown'
  const figures = openFigures(question, byData, parts)
  if (isStated && isNothing && technical.length === 0 && figures.length === 0 && !isTask && !question.asksSize)
    return byData
  const first = isStated ? byData.sources.length + 1 : 1
  const lines = isTask ? undefined : await sheetLines(question, [...open, ...figures], request, first, parts, policy)
  const isHeld = (word: string) => lines?.held.some(({ text }) => text === word) === true
  const left = technical.filter((word) => !isHeld(word))
  if (!isStated && lines !== undefined && lines.score >= ENOUGH) {
    return { ...byData, outcome: 'answered', paragraphs: [lines.pieces], sources: lines.sources }
  }
  const isClosed = (isNothing && technical.length === 0) || (lines !== undefined && left.length === 0)
  const isSettled = isStated && !isTask
  if (isSettled && (isNothing || isPlain || (isClosed && technical.length === 0))) {
    return withLines(byData, lines, [], request)
  }
  const passages = await findPassages(question, request, parts)
  if (isSettled && isClosed && !isAskedOfText(passages)) return withLines(byData, lines, [], request)
  const byPassage = await passageAnswer(question, request, parts, policy, passages)
  const isTold =
    byPassage.sources.some(({ citation }) => citation.kind !== 'product') &&
    (!isDeciding || isSaidIn(byPassage, deciding))
  if (byPassage.outcome === 'answered' && isTold) return byPassage
  return byData.outcome === 'answered' ? withLines(byData, lines, left, request) : byData
}

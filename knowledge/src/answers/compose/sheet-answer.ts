import type { AskRequest } from '@tradewind/schema/contracts/answers'
import { resolveText } from '@tradewind/schema/locales'
import type { GatePolicy } from '../../gate/types.ts'
import type { AnswerParts } from '../parts.ts'
import { passageAnswer, unknownAnswer } from '../passages/passage-answer.ts'
import type { Question } from '../question/read-question.ts'
import { residueOf } from '../question/residue.ts'
import { type Composition, EMPTY } from './composition.ts'
import { isSaidIn } from './said-in.ts'
import { sheetLines } from './sheet-lines.ts'

/** Words of the trade beside the one thing asked for. */
const MOST_WORDS = 2
/** Kinds of question that a line of a sheet does not answer: how, why, how long it lives. */
const EXPLAINED: ReadonlySet<string> = new Set(['maintenance', 'principle', 'reliability', 'difference', 'competitor'])
/** An alarm: what the manual says of it answers, whatever else is said. */
const CODE = /(?<![A-Za-z\d-])[A-Z]\d{1,2}(?![A-Za-z\d])/u
/** One thing out of a list is asked for. */
const WHICH = /\b(?:which|what|welche[rsnm]?|cuál|cuáles|qué|qual|quais|que)\b|哪|どの|どれ|何の|(?:^|\s)(?:ما|أي)\s/iu

/** What the products of a question are called in full. */
export function titlesOf({ skus, language }: Question, parts: AnswerParts): string[] {
  const index = parts.catalogue()
  return skus.flatMap((sku) => {
    const at = index?.positionBySku.get(sku)
    const name = at === undefined ? undefined : index?.products[at]?.publication.name
    return name === undefined ? [] : [resolveText(name, language)?.text ?? '']
  })
}

/** "How many AP-300 can the AC-FRL-38 feed?": no property, but a line of one sheet that names the other product. */
export async function betweenAnswer(
  question: Question,
  request: AskRequest,
  parts: AnswerParts,
  policy: GatePolicy,
): Promise<Composition | undefined> {
  const { named, kind, isYesNo, isMixed, wantsFigure, signs } = question
  const isOther = kind === 'difference' || signs.has('howTo') || (kind === 'maintenance' && !isMixed)
  if (named.length < 2 || isOther || !(isYesNo || wantsFigure || isMixed)) return undefined
  const { open } = residueOf(question, parts)
  const lines = await sheetLines(question, open, request, 1, parts, policy)
  if (lines?.namesOther !== true) return undefined
  return { ...EMPTY, outcome: 'answered', kind, paragraphs: [lines.pieces], sources: lines.sources }
}

/** What neither data nor manuals answer, one line of the product's own sheet may: "which sensor goes with the DN-250?". */
async function sheetAnswer(
  question: Question,
  request: AskRequest,
  parts: AnswerParts,
  policy: GatePolicy,
): Promise<{ readonly answer: Composition; readonly isFirst: boolean } | undefined> {
  const { kind, signs, skus, text, wantsFigure, asksDefinition } = question
  const isWhich = WHICH.test(text) && !wantsFigure
  const isExplained = EXPLAINED.has(kind) && !(isWhich && kind === 'maintenance')
  if (skus.length === 0 || isExplained || signs.has('howTo')) return undefined
  const { technical, open, isDeciding } = residueOf(question, parts, titlesOf(question, parts))
  if (technical.length === 0 || isDeciding) return undefined
  const lines = await sheetLines(question, open, request, 1, parts, policy)
  if (lines === undefined) return undefined
  const left = technical.filter((word) => !lines.held.some((unit) => unit.text === word))
  // "Which charger does the BP-80 take?": of one thing asked for the verb may be anything.
  const isOne = isWhich && lines.isListed && technical.length <= MOST_WORDS && left.length < technical.length
  if (left.length > 0 && !isOne) return undefined
  const answer = { ...EMPTY, outcome: 'answered', kind, paragraphs: [lines.pieces], sources: lines.sources } as const
  const isPlain = !asksDefinition && !wantsFigure && (isWhich || !signs.has('maintenance'))
  return { answer, isFirst: lines.isListed && isPlain }
}

/** Passages; what they leave open perhaps a line of the sheet says. */
export async function textAnswer(
  question: Question,
  request: AskRequest,
  parts: AnswerParts,
  policy: GatePolicy,
): Promise<Composition> {
  const bySheet = await sheetAnswer(question, request, parts, policy)
  // "Which charger goes with the BP-110?": the list of its accessories says it.
  if (bySheet?.isFirst === true) return bySheet.answer
  const byPassage = await passageAnswer(question, request, parts, policy)
  // "Which brand of bearings is in it?": a passage with bearings alone answers another question.
  if (question.skus.length > 0 && !CODE.test(question.text)) {
    const { deciding } = residueOf(question, parts)
    if (deciding.length > 0 && !isSaidIn(byPassage, deciding)) return unknownAnswer(question, request)
  }
  return byPassage.outcome === 'answered' ? byPassage : (bySheet?.answer ?? byPassage)
}

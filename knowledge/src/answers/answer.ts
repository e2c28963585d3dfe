import type { Answer, AskEvent, AskRequest } from '@tradewind/schema/contracts/answers'
import { type Locale, resolveText } from '@tradewind/schema/locales'
import { foldTerm, isolate } from '@tradewind/schema/units'
import { policyFor } from '../gate/create-gate.ts'
import { plain } from '../gate/reading/normalise.ts'
import type { GatePolicy } from '../gate/types.ts'
import { competitorAnswer } from './compose/competitor.ts'
import { type Composition, cited, EMPTY, paragraph } from './compose/composition.ts'
import { differenceAnswer } from './compose/difference.ts'
import { extremeAnswer } from './compose/extreme.ts'
import { listingAnswer } from './compose/listing.ts'
import { priceAnswer } from './compose/price.ts'
import { publishedContacts } from './compose/published-contacts.ts'
import { type SheetLines, sheetLines } from './compose/sheet-lines.ts'
import { specificationAnswer } from './compose/specification.ts'
import { type Reading, writtenAnswer } from './compose/written.ts'
import { finish } from './finish.ts'
import type { AnswerParts } from './parts.ts'
import { findPassages } from './passages/find-passages.ts'
import { passageAnswer, unknownAnswer } from './passages/passage-answer.ts'
import { questionUnits, type Unit } from './passages/question-units.ts'
import { type Question, readQuestion } from './question/read-question.ts'
import { residueOf } from './question/residue.ts'
import { termsOf } from './question/spellings.ts'
import { piecesOfText } from './stream.ts'
import { answerWords, fixedSentences } from './words/answer-words.ts'

/** Questions asked outside a talk share one budget of tokens. */
const UNKNOWN_VISITOR = 'ask'

/** Words of the trade that a question in everyday words may say beside the property. */
const MOST_BESIDE = 2
/** So much of a question a line of the sheet must hold to be an answer by itself: more than one word of it. */
const ENOUGH = 1.5
/** Kinds of question that a line of a sheet does not answer: how, why, how long it lives. */
const EXPLAINED: ReadonlySet<string> = new Set(['maintenance', 'principle', 'reliability', 'difference', 'competitor'])
/** How like a written question has to be to be the same. */
const WRITTEN = 0.5

function refusedAnswer({ refusal, kind }: Question, { locale }: AskRequest): Composition | undefined {
  if (refusal === undefined) return undefined
  const { say } = answerWords(locale)
  return { ...EMPTY, outcome: 'refused', kind, paragraphs: [paragraph([say.refused[refusal]], locale)] }
}

/** A name that looks like one of our products and is none. */
function strangerAnswer(question: Question, { locale }: AskRequest): Composition | undefined {
  const [name] = question.unknownModels
  if (name === undefined || question.named.length > 0 || question.brands.length > 0) return undefined
  const { say } = answerWords(locale)
  const sentences = [cited(say.unknownModel(isolate(name, locale)), [], locale), say.handOff]
  return { ...EMPTY, outcome: 'unknown', kind: question.kind, paragraphs: [paragraph(sentences, locale)] }
}

/** What the products of a question are called in full. */
function titlesOf({ skus, language }: Question, parts: AnswerParts): string[] {
  const index = parts.catalogue()
  return skus.flatMap((sku) => {
    const at = index?.positionBySku.get(sku)
    const name = at === undefined ? undefined : index?.products[at]?.publication.name
    return name === undefined ? [] : [resolveText(name, language)?.text ?? '']
  })
}

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

/** "How many AP-300 can the AC-FRL-38 feed?": no property, but a line of one sheet that names the other product. */
async function betweenAnswer(
  question: Question,
  request: AskRequest,
  parts: AnswerParts,
  policy: GatePolicy,
): Promise<Composition | undefined> {
  const { named, kind, isYesNo, wantsFigure, signs } = question
  const isOther = kind === 'difference' || signs.has('howTo') || signs.has('maintenance')
  if (named.length < 2 || isOther || !(isYesNo || wantsFigure)) return undefined
  const { open } = residueOf(question, parts)
  const lines = await sheetLines(question, open, request, 1, parts, policy)
  if (lines?.namesOther !== true) return undefined
  return { ...EMPTY, outcome: 'answered', kind, paragraphs: [lines.pieces], sources: lines.sources }
}

/** Figures of a question that the data given does not repeat: the ¾ of "also with ¾ inch?" beside a ½″ square. */
function openFigures(question: Question, { paragraphs }: Composition, { glossary }: AnswerParts): Unit[] {
  const given = plain(
    paragraphs
      .flat()
      .map(({ text }) => text)
      .join(' '),
  )
  return questionUnits(question, glossary).filter(
    ({ text, isLiteral }) => isLiteral && !given.includes(plain(text).trim()),
  )
}

/** Whether what is quoted says one of these words, in whatever language it is quoted in. */
const isSaidIn = ({ sources }: Composition, units: readonly Unit[]): boolean =>
  sources.some(({ chunk: { text, title, locale } }) => {
    const terms = new Set(termsOf(`${title} ${text}`, locale))
    const folded = foldTerm(text)
    return units.some(({ phrases }) =>
      phrases[locale].some(({ terms: own, written }) =>
        written === undefined ? own.length > 0 && own.every((term) => terms.has(term)) : folded.includes(written),
      ),
    )
  })

/** What neither data nor manuals answer, one line of the product's own sheet may: "which sensor goes with the DN-250?". */
async function sheetAnswer(
  question: Question,
  request: AskRequest,
  parts: AnswerParts,
  policy: GatePolicy,
): Promise<Composition | undefined> {
  const { kind, signs, skus } = question
  if (skus.length === 0 || EXPLAINED.has(kind) || signs.has('howTo')) return undefined
  const { technical, open, isDeciding } = residueOf(question, parts, titlesOf(question, parts))
  if (technical.length === 0 || isDeciding) return undefined
  const lines = await sheetLines(question, open, request, 1, parts, policy)
  if (lines === undefined || technical.some((word) => !lines.held.some(({ text }) => text === word))) return undefined
  return { ...EMPTY, outcome: 'answered', kind, paragraphs: [lines.pieces], sources: lines.sources }
}

/** Passages; where they leave something open, perhaps a line of the sheet says it. */
async function textAnswer(
  question: Question,
  request: AskRequest,
  parts: AnswerParts,
  policy: GatePolicy,
): Promise<Composition> {
  const byPassage = await passageAnswer(question, request, parts, policy)
  if (byPassage.outcome === 'answered') return byPassage
  return (await sheetAnswer(question, request, parts, policy)) ?? byPassage
}

/** Somebody wrote a question like this one beside a text that is no data sheet. */
async function isAskedOfText(question: Question, request: AskRequest, parts: AnswerParts): Promise<boolean> {
  const [best] = await findPassages(question, request, parts)
  return best !== undefined && best.chunk.kind !== 'product' && best.written >= WRITTEN
}

/**
 * Product data; where it is silent, or the question says more than a property has words for ("how loud is it with the
 * silencer?", "why does the angle head get hot?"), the sheet's own sentences or a manual may speak.
 */
async function dataAnswer(
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
  if (isStated && isNothing && technical.length === 0 && figures.length === 0 && !isTask) return byData
  const first = isStated ? byData.sources.length + 1 : 1
  const lines = isTask ? undefined : await sheetLines(question, [...open, ...figures], request, first, parts, policy)
  const isHeld = (word: string) => lines?.held.some(({ text }) => text === word) === true
  const left = technical.filter((word) => !isHeld(word))
  if (!isStated && lines !== undefined && lines.score >= ENOUGH) {
    return { ...byData, outcome: 'answered', paragraphs: [lines.pieces], sources: lines.sources }
  }
  const isClosed = (isNothing && technical.length === 0) || (lines !== undefined && left.length === 0)
  if (isStated && isClosed && !isTask && (technical.length === 0 || !(await isAskedOfText(question, request, parts)))) {
    return withLines(byData, lines, [], request)
  }
  if (isStated && (isNothing || isPlain) && !isTask) return withLines(byData, lines, [], request)
  const byPassage = await passageAnswer(question, request, parts, policy)
  const isTold =
    byPassage.sources.some(({ citation }) => citation.kind !== 'product') &&
    (!isDeciding || isSaidIn(byPassage, deciding))
  if (byPassage.outcome === 'answered' && isTold) return byPassage
  return byData.outcome === 'answered' ? withLines(byData, lines, left, request) : byData
}

async function compose(
  question: Question,
  request: AskRequest,
  parts: AnswerParts,
  policy: GatePolicy,
  reading: Reading,
): Promise<Composition> {
  return (
    refusedAnswer(question, request) ??
    strangerAnswer(question, request) ??
    priceAnswer(question, request, parts) ??
    (await competitorAnswer(question, request, parts, policy)) ??
    (await extremeAnswer(question, request, parts, policy)) ??
    (question.kind === 'difference' ? await differenceAnswer(question, request, parts, policy) : undefined) ??
    (await dataAnswer(question, request, parts, policy)) ??
    (await listingAnswer(question, request, parts, policy)) ??
    (await writtenAnswer(question, request, parts, policy, reading)) ??
    (await textAnswer(question, request, parts, policy))
  )
}

/** A question answered as a whole. @throws when the index cannot be searched */
export async function answerWhole(
  request: AskRequest,
  parts: AnswerParts,
  signal: AbortSignal,
  visitor = UNKNOWN_VISITOR,
): Promise<Answer> {
  const contacts = [...parts.house.contacts, ...(await publishedContacts(parts.engine))]
  const policyIn = (locale: Locale) => policyFor({ ...parts.house, contacts, fixed: fixedSentences }, locale)
  const question = readQuestion(request, parts)
  const composition = await compose(question, request, parts, policyIn(request.locale), { signal, visitor })
  signal.throwIfAborted()
  const finished = finish(composition, request.question, request.locale, policyIn)
  if ('outcome' in finished) return finished
  // The gate left nothing: that is no answer. What it removed stays on record.
  const unknown = finish(unknownAnswer(question, request), request.question, request.locale, policyIn)
  if (!('outcome' in unknown)) throw new Error('the house cannot even say that it does not know')
  return { ...unknown, gate: { statements: finished.statements, removed: [...finished.removed] } }
}

/**
 * Answers a question from product data, the competitor library and passages, or says that nobody wrote the answer down.
 * Everything has passed the gate before the first piece of text is handed out.
 */
export async function* answer(
  request: AskRequest,
  parts: AnswerParts,
  signal: AbortSignal,
  visitor = UNKNOWN_VISITOR,
): AsyncIterable<AskEvent> {
  const whole = await answerWhole(request, parts, signal, visitor)
  for (const text of piecesOfText(whole.text)) {
    if (signal.aborted) return
    yield { type: 'text', text }
  }
  yield { type: 'answer', answer: whole }
}

/** As the dialogue asks. */
export function createAnswerer(parts: AnswerParts): {
  answer(request: AskRequest, signal: AbortSignal, visitor: string): AsyncIterable<AskEvent>
} {
  return { answer: (request, signal, visitor) => answer(request, parts, signal, visitor) }
}

import type { Answer, AskEvent, AskRequest } from '@tradewind/schema/contracts/answers'
import type { Locale } from '@tradewind/schema/locales'
import { isolate } from '@tradewind/schema/units'
import { policyFor } from '../gate/create-gate.ts'
import type { GatePolicy } from '../gate/types.ts'
import { competitorAnswer } from './compose/competitor.ts'
import { type Composition, cited, EMPTY, paragraph } from './compose/composition.ts'
import { dataAnswer } from './compose/data-answer.ts'
import { differenceAnswer } from './compose/difference.ts'
import { extremeAnswer } from './compose/extreme.ts'
import { listingAnswer } from './compose/listing.ts'
import { priceAnswer } from './compose/price.ts'
import { publishedContacts } from './compose/published-contacts.ts'
import { textAnswer } from './compose/sheet-answer.ts'
import { type Reading, writtenAnswer } from './compose/written.ts'
import { finish } from './finish.ts'
import type { AnswerParts } from './parts.ts'
import { unknownAnswer } from './passages/passage-answer.ts'
import { type Question, readQuestion } from './question/read-question.ts'
import { piecesOfText } from './stream.ts'
import { answerWords, fixedSentences } from './words/answer-words.ts'

/** Questions asked outside a talk share one budget of tokens. */
const UNKNOWN_VISITOR = 'ask'

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

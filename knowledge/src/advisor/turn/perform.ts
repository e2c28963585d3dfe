import type { FiledTurn, TurnRequest } from '@tradewind/schema/contracts/advisor'
import type { Answer } from '@tradewind/schema/contracts/answers'
import { isolate } from '@tradewind/schema/units'
import type { Logger } from 'pino'
import type { CatalogueIndex } from '../../selector/columns.ts'
import type { ConversationArchive } from '../api/conversation-archive.ts'
import type { QuoteDesk } from '../api/quote-desk.ts'
import { afterEstimate, afterHandOff, afterQuote, afterUnavailable } from '../domain/after-outcome.ts'
import type { Move } from '../domain/moves.ts'
import { nextChoices } from '../domain/plan-search.ts'
import { type Plan, planned } from '../domain/plan-steps.ts'
import { basketOf } from '../domain/price-facts.ts'
import type { ConversationState } from '../domain/state.ts'
import type { Answerer } from '../parts.ts'
import { presentEstimate } from '../presentation/estimate.ts'
import { panelFacts } from '../presentation/fact-text.ts'
import { own, type Paragraph } from '../presentation/paragraph.ts'
import { presentMove } from '../presentation/present-move.ts'
import { advisorPhrases } from '../texts/advisor-phrases.ts'
import { plainText } from './plain-text.ts'
import type { Speaker } from './speak.ts'

export interface PerformParts {
  readonly desk: QuoteDesk
  readonly archive: ConversationArchive
  readonly answerer: Answerer
  readonly index: CatalogueIndex
  readonly speaker: Speaker
  readonly request: TurnRequest
  readonly log: Logger
}

export interface Performed {
  readonly state: ConversationState
  readonly answer?: Answer
  readonly unserved: FiledTurn['unserved']
  /** ms spent looking up answers */
  readonly answering: number
}

const ANSWER_MS = 9_000

/** Carries out a plan: shows what can be shown, asks neighbours for what has to be fetched, and goes on from there. */
export async function perform(parts: PerformParts, before: ConversationState, plan: Plan): Promise<Performed> {
  const { index, speaker, request, log } = parts
  let state = plan.state
  let answer: Answer | undefined
  let answering = 0
  const unserved = new Set<string>()
  const moves: Move[] = [...plan.moves]
  const waiting: Paragraph[] = []

  const speak = (...said: readonly Paragraph[]): void => {
    waiting.push(...said)
  }
  const flush = async (): Promise<void> => {
    await speaker.paragraphs(waiting.splice(0))
  }
  const goOn = (next: Plan): void => {
    state = next.state
    moves.unshift(...next.moves)
  }

  while (moves.length > 0) {
    const move = moves.shift()
    if (move === undefined) break
    if (move.kind === 'nothing_fits') for (const code of unservedOf(move)) unserved.add(code)
    switch (move.kind) {
      case 'answer': {
        await flush()
        const startedAt = performance.now()
        answer = await answerQuestion(parts, state, speak)
        answering += performance.now() - startedAt
        break
      }
      case 'estimate':
        goOn(await estimate(parts, state, speak))
        break
      case 'quote':
        goOn(await quote(parts, state, speak, flush))
        break
      case 'hand_off':
        goOn(await handOff(parts, state, speak, flush))
        break
      default:
        for (const shown of presentMove({ before, after: state, index }, move)) {
          if ('paragraph' in shown) speak(shown.paragraph)
          else {
            await flush()
            speaker.event(shown.event)
          }
        }
    }
  }
  await flush()
  log.debug({ conversation: request.conversationId, step: state.step }, 'turn performed')
  return { state, unserved: [...unserved], answering, ...(answer === undefined ? {} : { answer }) }
}

const unservedOf = ({ relaxations }: Extract<Move, { kind: 'nothing_fits' }>): readonly string[] =>
  relaxations.flatMap(({ changes }) => changes.map(({ parameter }) => parameter))

type Speak = (...said: readonly Paragraph[]) => void

async function answerQuestion(
  { answerer, speaker, request, index, log }: PerformParts,
  state: ConversationState,
  speak: Speak,
): Promise<Answer | undefined> {
  const page = request.page?.sku
  const skus = [...new Set([...state.chosen, ...state.shown, ...(page === undefined ? [] : [page])])]
  const question = {
    question: plainText(request.text),
    locale: state.locale,
    unitSystem: state.unitSystem,
    skus: skus.filter((sku) => index.positionBySku.has(sku)).slice(0, 6),
    permission: 'public' as const,
  }
  try {
    let answer: Answer | undefined
    for await (const event of answerer.answer(question, AbortSignal.timeout(ANSWER_MS))) {
      if (event.type === 'text') speaker.piece(event.text)
      else if (event.type === 'answer') {
        answer = event.answer
        speaker.event(event)
      } else break
    }
    if (answer !== undefined) return answer
  } catch (error) {
    log.warn({ err: error }, 'a question could not be answered')
  }
  speak(own(advisorPhrases(state.locale).cannotLookUp))
  return undefined
}

async function estimate({ desk, index }: PerformParts, state: ConversationState, speak: Speak): Promise<Plan> {
  const phrases = advisorPhrases(state.locale)
  const basket = basketOf(state)
  if (basket === undefined) return planned(state, [], [])
  const outcome = await desk.estimate(basket, state.locale)
  const offer: Move = { kind: 'next', choices: nextChoices(state, index) }
  switch (outcome.kind) {
    case 'estimated': {
      speak(presentEstimate(outcome.estimate, outcome.basket, state.locale))
      const priced = afterEstimate(withTerms(state, outcome.basket.incoterm), true)
      if (priced.moves.length > 0) return priced
      speak(own(phrases.offerQuote))
      return { ...priced, moves: [offer] }
    }
    case 'no_price':
      speak(own(phrases.noPrice(isolate(outcome.sku, state.locale)), [outcome.sku]))
      return { ...afterEstimate(state, false), moves: [offer] }
    case 'refused':
      speak(own(phrases.refused))
      return { ...afterEstimate(state, false), moves: [offer] }
    case 'unavailable':
      speak(own(phrases.pricesWait))
      return afterUnavailable(state)
  }
}

/** The terms the price was made on: the quotation is to say the same. */
function withTerms(state: ConversationState, incoterm: string): ConversationState {
  if (state.facts.incoterm === undefined || state.facts.incoterm.code === incoterm) return state
  return { ...state, facts: { ...state.facts, incoterm: { code: incoterm } } }
}

/** What was agreed, in the buyer's words: goes along with a request or a hand-off. */
function summaryOf(state: ConversationState): string {
  return panelFacts(state.facts, state.chosen, state)
    .map(({ label, text }) => `${label}: ${text}`)
    .join('\n')
    .slice(0, 4_000)
}

async function quote(
  { desk, request, index }: PerformParts,
  state: ConversationState,
  speak: Speak,
  flush: () => Promise<void>,
): Promise<Plan> {
  const phrases = advisorPhrases(state.locale)
  const basket = basketOf(state)
  const { contact } = state
  if (basket === undefined || contact === undefined) return planned(state, [], [])
  const message = summaryOf(state)
  const wish = JSON.stringify([basket, contact, message])
  // The same wish under the same key, however often it has to be sent: a quotation is never made twice.
  const key = state.pending?.wish === wish ? state.pending.key : request.turnId
  await flush()
  const outcome = await desk.request({
    idempotencyKey: key,
    conversationId: request.conversationId,
    basket,
    contact,
    message,
    locale: state.locale,
    ...(request.anonymousId === undefined ? {} : { anonymousId: request.anonymousId }),
    ...(state.facts.industry === undefined ? {} : { industry: state.facts.industry }),
    ...(request.page === undefined ? {} : { path: request.page.path }),
  })
  const offer: Move = {
    kind: 'next',
    choices: nextChoices({ ...state, step: 'filed' }, index).filter((it) => it !== 'quote'),
  }
  switch (outcome.kind) {
    case 'quoted': {
      const { number, path, email } = outcome
      const [shownNumber, shownEmail] = [isolate(number, state.locale), isolate(email, state.locale)]
      const text =
        path === null ? phrases.quotedReview(shownNumber, shownEmail) : phrases.quoted(shownNumber, shownEmail)
      speak(own(text))
      const quotation = { number, path, email }
      const filed = afterQuote({ ...state, pending: undefined }, quotation)
      return { ...filed, moves: [{ kind: 'quotation', quotation }, offer] }
    }
    case 'no_price':
      speak(own(phrases.noPrice(isolate(outcome.sku, state.locale)), [outcome.sku]))
      return planned(state, [], [{ kind: 'next', choices: ['person'] }])
    case 'refused':
      speak(own(phrases.refused))
      return planned({ ...state, contact: undefined }, [], [{ kind: 'next', choices: ['quote', 'person'] }])
    case 'unavailable':
      speak(own(phrases.pricesWait))
      return afterUnavailable({ ...state, pending: { key, wish } })
  }
}

async function handOff(
  { archive, request }: PerformParts,
  state: ConversationState,
  speak: Speak,
  flush: () => Promise<void>,
): Promise<Plan> {
  const phrases = advisorPhrases(state.locale)
  await flush()
  const reference = await archive.handOff({
    idempotencyKey: request.turnId,
    conversationId: request.conversationId,
    contact: state.contact,
    message: summaryOf(state),
    locale: state.locale,
    ...(request.anonymousId === undefined ? {} : { anonymousId: request.anonymousId }),
  })
  if (reference === undefined) {
    speak(own(phrases.personWait))
    return planned(state, [], [{ kind: 'next', choices: ['person'] }])
  }
  const shown = isolate(reference, state.locale)
  speak(own(state.contact === undefined ? phrases.handedOffUnnamed(shown) : phrases.handedOff(shown)))
  return { ...afterHandOff(state, reference), moves: [{ kind: 'handed_off', reference }] }
}

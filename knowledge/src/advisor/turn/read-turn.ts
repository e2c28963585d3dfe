import type { TurnRequest } from '@tradewind/schema/contracts/advisor'
import type { Understanding } from '@tradewind/schema/contracts/understanding'
import type { Logger } from 'pino'
import type { CatalogueIndex } from '../../selector/columns.ts'
import { isMisread } from '../domain/misread.ts'
import { readChoice } from '../domain/read-choice.ts'
import { readUnderstanding } from '../domain/read-understanding.ts'
import { NOTHING_READ, type Reading } from '../domain/reading.ts'
import type { ConversationState } from '../domain/state.ts'
import type { ModelReader, Reader, Tokens } from '../parts.ts'
import { calculationNamed } from './calculation-words.ts'
import { hasWords, plainText } from './plain-text.ts'
import { asksForRecommendation } from './recommendation-words.ts'
import { complaintsAbout, endsAsQuestion, pointedAt } from './remarks.ts'
import { countPerShift, firstCount } from './shift-figures.ts'
import { typedChoice } from './typed-choice.ts'

export interface TurnRead {
  readonly reading: Reading
  /** Kept with the turn; of a pressed choice, what its words say. */
  readonly understanding?: Understanding
  readonly tokens?: Tokens
  /** True when a model was asked and gave nothing. */
  readonly modelFailed: boolean
}

/** The model is waited for this long; the rules have read already. */
const MODEL_MS = 2_500
const MOST_ASKED = 6
const MOST_KNOWN = 40
const MOST_SHOWN = 12

/** Fields of ours that readers know by another name, or not at all. */
const ASKED_AS: Readonly<Record<string, string | undefined>> = {
  strengthClass: 'joint',
  tighteningsPerShift: undefined,
  toolsAtOnce: undefined,
}

/** What a bare "4" may answer: what was asked last, and how many of what is on screen. */
const openFields = ({ open, shown, facts }: ConversationState): readonly string[] =>
  shown.length > 0 && facts.quantity === undefined ? [...open, 'quantity', 'country'] : open

const askedAs = (field: string): readonly string[] => {
  const name = field in ASKED_AS ? ASKED_AS[field] : field
  return name === undefined ? [] : [name]
}

/** Figures of calculations, which no product is described by: what looked like a quantity or a product's figure is not. */
function withShiftFigures(reading: Reading, understood: Understanding, text: string, open: readonly string[]): Reading {
  const asksTools = open.includes('toolsAtOnce')
  const perShift = countPerShift(text) ?? (open.includes('tighteningsPerShift') ? firstCount(text) : undefined)
  const tools =
    asksTools && perShift === undefined ? (understood.quantity?.value ?? firstCount(text)?.value) : undefined
  if (perShift === undefined && tools === undefined) return reading
  const { quantity, ...facts } = reading.facts
  const isSameNumber =
    perShift !== undefined &&
    understood.quantity !== undefined &&
    understood.quantity.span.start < perShift.end &&
    understood.quantity.span.end > perShift.start
  const keeps = quantity !== undefined && tools === undefined && !isSameNumber
  return {
    ...reading,
    facts: {
      ...facts,
      ...(keeps ? { quantity } : {}),
      ...(perShift === undefined ? {} : { tighteningsPerShift: Math.min(perShift.value, 1_000_000) }),
      ...(tools === undefined ? {} : { toolsAtOnce: Math.min(tools, 10_000) }),
    },
    requirements: reading.requirements.filter(({ parameter }) => parameter !== 'tighteningsPerCharge'),
  }
}

/** What points at the products on screen: "the second one", "too heavy". */
function withRemarks(reading: Reading, understood: Understanding, text: string, { shown }: ConversationState): Reading {
  const isAsked = endsAsQuestion(text)
  const wishes = reading.wishes.length > 0 || shown.length === 0 ? reading.wishes : complaintsAbout(text)
  const pointed = reading.skus.length === 0 && !isAsked ? pointedAt(text, shown.length) : undefined
  const sku = pointed === undefined ? undefined : shown[pointed.place]
  if (pointed === undefined || sku === undefined) return { ...reading, wishes, isAsked }
  const { quantity, ...facts } = reading.facts
  const span = understood.quantity?.span
  // "The second one" is one product, not one piece.
  const isSameWord = span !== undefined && span.start < pointed.end && span.end > pointed.start
  return {
    ...reading,
    wishes,
    isAsked,
    skus: [sku],
    facts: quantity === undefined || isSameWord ? facts : { ...facts, quantity },
  }
}

/** A number taken for something it is not answers the question for a quantity, if that was asked. */
function withAnsweredCount(
  reading: Reading,
  numbers: readonly (number | undefined)[],
  open: readonly string[],
): Reading {
  const count = numbers.find((value) => value !== undefined && Number.isInteger(value) && value >= 1)
  if (count === undefined || !open.includes('quantity') || reading.facts.quantity !== undefined) return reading
  return { ...reading, facts: { ...reading.facts, quantity: count } }
}

interface ReadParts {
  readonly reader: Reader
  readonly modelReader?: ModelReader | undefined
  readonly log: Logger
}

/** Reads a turn: the contact form, a pressed choice, or what was written. */
export async function readTurn(
  { reader, modelReader, log }: ReadParts,
  state: ConversationState,
  request: TurnRequest,
  index: CatalogueIndex,
): Promise<TurnRead> {
  const { contact, choice } = request
  const text = plainText(request.text)
  if (contact !== undefined) {
    const { consent: _consent, country, ...person } = contact
    const given = { ...person, country: country.toUpperCase() }
    return { reading: { ...NOTHING_READ, contact: given, facts: { country: given.country } }, modelFailed: false }
  }
  // Who types what stands on a button has pressed it.
  const typed = choice === undefined ? typedChoice(text, state, index) : undefined
  const code = choice ?? typed
  const chosen = code === undefined ? undefined : readChoice(code)
  if (!hasWords(text)) {
    return { reading: chosen ?? { ...NOTHING_READ, hasWords: false }, modelFailed: false }
  }
  const wanted = {
    text,
    locale: request.locale,
    context: {
      asked: [...new Set(openFields(state).flatMap(askedAs))].slice(0, MOST_ASKED),
      known: [...new Set(state.facts.requirements.map(({ parameter }) => parameter))].slice(0, MOST_KNOWN),
      shown: state.shown.slice(0, MOST_SHOWN),
    },
  }
  const byRules = reader.read(wanted)
  if (chosen !== undefined) return { reading: chosen, understanding: byRules, modelFailed: false }
  const visitor = request.anonymousId ?? request.conversationId
  const read = await modelReader
    ?.read(wanted, byRules, AbortSignal.timeout(MODEL_MS), visitor)
    .catch((error: unknown) => {
      log.warn({ err: error }, 'the model could not read a message')
      return undefined
    })
  const understanding = read?.understanding ?? byRules
  const misread = understanding.parameters.filter((found) => isMisread(found, index))
  const believed =
    misread.length === 0
      ? understanding
      : { ...understanding, parameters: understanding.parameters.filter((it) => !misread.includes(it)) }
  const open = openFields(state)
  const counted = withAnsweredCount(
    readUnderstanding(believed, reader.requirements(believed), state.open),
    misread.map(({ min }) => min),
    open,
  )
  const plain = withRemarks(counted, understanding, text, state)
  const calculation = calculationNamed(text)
  const isWish = plain.intents[0] === 'ask_question' && plain.skus.length === 0 && asksForRecommendation(text)
  const wished: Reading = isWish ? { ...plain, intents: ['find_product', ...plain.intents] } : plain
  return {
    reading: {
      ...withShiftFigures(wished, understanding, text, state.open),
      ...(calculation === undefined ? {} : { calculation }),
    },
    understanding,
    ...(read === undefined ? {} : { tokens: read.tokens }),
    modelFailed: modelReader !== undefined && read === undefined,
  }
}

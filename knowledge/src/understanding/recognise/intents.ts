import type { Intent, Understanding } from '@tradewind/schema/contracts/understanding'
import type { Findings } from '../findings.ts'
import type { Mention } from '../lexicon/match.ts'
import { hasCue, meaningsOf, type Sentence, spanOf } from '../text/sentence.ts'
import { intentCues } from './intent-cues.ts'
import { asksForAnswer, isQuestion } from './questions.ts'
import { isWhichOf } from './settle.ts'

type Found = Understanding['intents'][number]

interface Said {
  readonly findings: Findings
  readonly corrections: Understanding['corrections']
  readonly unknown: Understanding['unknown']
}

/** What comes first when several things are wanted: what a person has to see, then what is asked, then what is told. */
const ORDER: readonly Intent[] = [
  'abuse',
  'complaint',
  'talk_to_person',
  'correct',
  'request_quote',
  'compare',
  'ask_calculation',
  'ask_delivery',
  'ask_price',
  'dont_know',
  'give_contact',
  'reject',
  'confirm',
  'ask_question',
  'find_product',
  'off_topic',
  'thank',
  'greet',
]

/** What leaves no room for a question to be answered from documents. */
const SETTLED: readonly Intent[] = ['compare', 'talk_to_person', 'request_quote']

/** A text of so few words is an answer rather than a message. */
const SHORT = 7

/** What the buyer wants of us, the main thing first. */
export function readIntents(sentence: Sentence, said: Said): Understanding['intents'] {
  const cues = intentCues(sentence)
  const found = new Map<Intent, Found>()
  const add = (code: Intent, confidence: number, mention?: Mention) => {
    if (found.has(code)) return
    found.set(code, { code, confidence, ...(mention === undefined ? {} : { span: spanOf(sentence, mention) }) })
  }
  const hasProduct = namesProduct(said.findings)
  for (const code of ['abuse', 'complaint', 'talk_to_person', 'request_quote'] as const) {
    const cue = cues.get(code)
    // "Presupuesto de 5.000 €" tells a budget, though the word asks for offers as well.
    if (cue === undefined || (code === 'request_quote' && hasCue(cue, 'budget') && said.findings.budget !== undefined))
      continue
    add(code, 0.9, cue)
  }
  const takesBack = sentence.allMentions.find((mention) => hasCue(mention, 'correction'))
  if (said.corrections.length > 0) add('correct', 0.9)
  else if (takesBack !== undefined && !hasProduct) add('correct', 0.6, takesBack)
  const { compare } = Object.fromEntries(cues) as Partial<Record<Intent, Mention>>
  const asks = isQuestion(sentence)
  if (compare !== undefined && !isLikening(said.findings)) add('compare', 0.85, compare)
  else if (isWhichOf(sentence, said.findings, asks)) add('compare', 0.85, compare)
  addAsked(sentence, said, cues, add)
  addAnswers(sentence, said, cues, hasProduct, add)
  const wants = cues.get('find_product')
  const asksWhat = cues.get('ask_question')
  const isSettled = [...found.keys()].some((code) => code.startsWith('ask_') || SETTLED.includes(code))
  const asked = { findings: said.findings, asksWhat: asksWhat !== undefined, wants: wants !== undefined, hasProduct }
  if (!isSettled && !isTrivial(cues, sentence) && asksForAnswer(sentence, asked)) add('ask_question', 0.75, asksWhat)
  if (hasProduct || (wants !== undefined && !found.has('ask_question'))) {
    add('find_product', hasProduct ? 0.85 : 0.6, wants)
  }
  addTalk(sentence, cues, found, add)
  // A budget, a date or terms alone answer a question about a wish.
  if (found.size === 0 && tellsOfWish(said.findings)) add('find_product', 0.5)
  if (found.size === 0) return [{ code: 'other', confidence: 0.5 }]
  const ranked = inOrder(found)
  return promote(sentence, said, ranked, hasProduct)
}

/** By weight; of several things asked the one asked first. */
function inOrder(found: ReadonlyMap<Intent, Found>): readonly Found[] {
  const ranked = ORDER.flatMap((code) => found.get(code) ?? [])
  const asked = ranked
    .filter(({ code }) => ASKED.includes(code))
    .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
  return ranked.map((entry) => (ASKED.includes(entry.code) ? (asked.shift() ?? entry) : entry))
}

const ASKED: readonly Intent[] = ['ask_price', 'ask_delivery', 'ask_calculation']

const namesProduct = ({
  category,
  application,
  parameters,
  industry,
  joint,
  certificates,
  protocols,
  competitor,
  models,
  quantity,
  comparison,
}: Findings): boolean =>
  [category, application, parameters, industry, certificates, protocols, competitor, models].some(
    (list) => list.length > 0,
  ) ||
  joint !== undefined ||
  quantity !== undefined ||
  comparison !== undefined

const isLikening = ({ comparison }: Findings): boolean => comparison !== undefined

const tellsOfWish = ({ budget, deadline, incoterm }: Findings): boolean =>
  budget !== undefined || deadline !== undefined || incoterm !== undefined

type Add = (code: Intent, confidence: number, mention?: Mention) => void

function addAsked(sentence: Sentence, { findings }: Said, cues: ReadonlyMap<Intent, Mention>, add: Add): void {
  const isAsking = isQuestion(sentence)
  const calculation = cues.get('ask_calculation')
  if (calculation !== undefined) add('ask_calculation', 0.85, calculation)
  // "M10 12.9: which torque?"
  const asksTorque = sentence.mentions.some(
    (mention) =>
      mention.meanings.some((meaning) => meaning.kind === 'parameter' && meaning.code === 'torqueRange') && isAsking,
  )
  if (
    asksTorque &&
    findings.joint !== undefined &&
    !findings.parameters.some(({ parameter }) => parameter === 'torqueRange')
  ) {
    add('ask_calculation', 0.8)
  }
  const delivery = cues.get('ask_delivery')
  // "Delivery time six weeks" tells, "what is the delivery time?" asks.
  if (delivery !== undefined && (findings.deadline === undefined || isAsking)) add('ask_delivery', 0.85, delivery)
  const price = cues.get('ask_price')
  if (price !== undefined && (findings.budget === undefined || (isAsking && !isNear(sentence, price, findings))))
    add('ask_price', 0.85, price)
}

/** "Target price 500 each": a price that is told is no question for it. */
function isNear(sentence: Sentence, price: Mention, { budget }: Findings): boolean {
  const span = spanOf(sentence, price)
  return (
    budget !== undefined &&
    Math.min(Math.abs(budget.span.start - span.end), Math.abs(span.start - budget.span.end)) < 30
  )
}

function addAnswers(
  sentence: Sentence,
  said: Said,
  cues: ReadonlyMap<Intent, Mention>,
  hasProduct: boolean,
  add: Add,
): void {
  const isIndifferent = !sentence.allMentions.some((mention) => hasCue(mention, 'unknown'))
  if (said.unknown.length > 0 && !(isIndifferent && hasProduct)) add('dont_know', hasProduct ? 0.7 : 0.9)
  const { email, phone, name, company } = said.findings.contact
  const isAskedFor = sentence.request.context?.asked.includes('contact') ?? false
  if (email !== undefined || phone !== undefined || (isAskedFor && (name ?? company) !== undefined))
    add('give_contact', 0.9)
  else if (name !== undefined && !hasProduct) add('give_contact', 0.7)
  const first = sentence.allMentions.filter(({ first }) => first === firstWord(sentence))
  for (const code of ['reject', 'confirm'] as const) {
    const cue = cues.get(code)
    const isFirst = first.some((mention) => meaningsOf(mention, 'intent').some((meaning) => meaning.code === code))
    if (cue === undefined || said.corrections.length > 0 || (code === 'reject' && said.unknown.length > 0)) continue
    if (isFirst || (sentence.atoms.length <= SHORT && !hasProduct))
      add(code, sentence.atoms.length <= SHORT ? 0.9 : 0.6, cue)
  }
}

/** Greetings may stand before the answer. */
function firstWord({ mentions }: Sentence): number {
  const first = mentions.find((mention) => !meaningsOf(mention, 'intent').some(({ code }) => code === 'greet'))
  return first?.first ?? 0
}

/** "Thanks!" and "Hello?" ask nothing. */
const isTrivial = (cues: ReadonlyMap<Intent, Mention>, { atoms }: Sentence): boolean =>
  atoms.length <= 3 && (cues.has('greet') || cues.has('thank') || cues.has('confirm'))

function addTalk(
  _sentence: Sentence,
  cues: ReadonlyMap<Intent, Mention>,
  found: ReadonlyMap<Intent, Found>,
  add: Add,
): void {
  const off = cues.get('off_topic')
  const isBusiness = [...found.keys()].some((code) => !['ask_question', 'confirm', 'reject'].includes(code))
  if (off !== undefined && !isBusiness) add('off_topic', 0.8, off)
  for (const code of ['thank', 'greet'] as const) {
    const cue = cues.get(code)
    if (cue !== undefined) add(code, 0.8, cue)
  }
}

const NO_MENTION: Mention = { first: 0, next: 0, start: 0, end: 0, meanings: [], quality: 0 }

/** Where the order of weight is not what the sentence is about. */
function promote(
  sentence: Sentence,
  said: Said,
  ranked: readonly Found[],
  hasProduct: boolean,
): Understanding['intents'] {
  const first = (code: Intent): Found[] => [
    ...ranked.filter((entry) => entry.code === code),
    ...ranked.filter((entry) => entry.code !== code),
  ]
  const has = (code: Intent): boolean => ranked.some((entry) => entry.code === code)
  const isAsking = ranked.some(({ code }) => code.startsWith('ask_') || code === 'request_quote' || code === 'compare')
  if (has('off_topic') && !hasProduct && ranked[0]?.code === 'ask_question') return first('off_topic')
  // A wish in full with "I don't know …" or a mail address at its end stays a wish.
  if (
    has('find_product') &&
    !isAsking &&
    isWish(said.findings) &&
    ['dont_know', 'give_contact', 'confirm', 'reject'].includes(ranked[0]?.code ?? '')
  ) {
    const isTold =
      said.findings.category.length + said.findings.models.length + said.findings.competitor.length > 0 ||
      said.findings.quantity !== undefined
    if (
      ranked[0]?.code === 'dont_know' &&
      !isTold &&
      ranked.find(({ code }) => code === 'find_product')?.span === undefined
    )
      return [...ranked]
    return first('find_product')
  }
  const isThankFirst = meaningsOf(sentence.mentions[0] ?? NO_MENTION, 'intent').some(({ code }) => code === 'thank')
  if (ranked[0]?.code === 'confirm' && has('thank') && isThankFirst && !hasProduct) return first('thank')
  if (ranked[0]?.code === 'thank' && sentence.atoms.length > SHORT && has('confirm')) return first('confirm')
  return [...ranked]
}

const isWish = ({ category, application, parameters, models, joint, quantity, competitor }: Findings): boolean =>
  category.length + application.length + parameters.length + models.length + competitor.length > 0 ||
  joint !== undefined ||
  quantity !== undefined

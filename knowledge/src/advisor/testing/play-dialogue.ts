import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { AdvisorQuestion, TurnEvent, TurnRequest } from '@tradewind/schema/contracts/advisor'
import type { GateReport } from '@tradewind/schema/contracts/answers'
import type { Facts } from '../domain/facts.ts'
import type { Dialogue } from './dialogue.ts'
import type { HouseAdvisor } from './open-house.ts'

/** What is left to talk about after this many turns will not come. */
const MOST_TURNS = 14

export interface SlotResult {
  readonly field: string
  readonly wanted: string
  readonly found: string
  readonly right: boolean
}

export interface Played {
  readonly dialogue: Dialogue
  readonly reached: boolean
  readonly turns: number
  /** Questions put, repetitions of an open one after a digression not counted. */
  readonly questions: number
  readonly repeats: readonly string[]
  readonly slots: readonly SlotResult[]
  /** SKUs of the last recommendation. */
  readonly shown: readonly string[]
  /** Undefined when none was expected. */
  readonly recommended: boolean | undefined
  readonly gate: GateReport
  readonly firstTextMs: readonly number[]
  readonly failures: readonly string[]
  readonly talk: string
}

type Said = Pick<TurnRequest, 'text' | 'choice' | 'contact'>

const GOAL_EVENT: Readonly<Record<Dialogue['goal'], TurnEvent['type'] | undefined>> = {
  quotation: 'quotation',
  recommendation: 'recommendation',
  relaxations: 'relaxations',
  calculation: 'calculation',
  answer: 'answer',
  hand_off: 'handed_off',
  ended: undefined,
}

function answerTo(questions: readonly AdvisorQuestion[], { answers }: Dialogue): Said | undefined {
  const [first] = questions
  if (first?.field === 'consent') return { text: '', choice: 'consent:yes' }
  const known = questions.flatMap(({ field }) => answers[field] ?? [])
  if (known.length > 0) return { text: known.join(', ') }
  if (answers.unknown !== undefined) return { text: answers.unknown }
  const wayOut = first?.choices.find(({ code }) => code.startsWith('any:') || code.startsWith('unknown:'))
  return wayOut === undefined ? undefined : { text: wayOut.label, choice: wayOut.code }
}

/** What the scripted buyer says next; undefined when there is nothing more to say. */
function nextSaid(dialogue: Dialogue, turn: number, events: readonly TurnEvent[]): Said | undefined {
  const scripted = dialogue.says[String(turn)]
  if (scripted !== undefined) return { text: scripted }
  const form = events.find((event) => event.type === 'contact_form')
  if (form !== undefined) {
    return dialogue.contact === undefined
      ? { text: '', choice: 'decline_contact' }
      : { text: '', contact: { ...dialogue.contact, consent: true } }
  }
  const questions = events.flatMap((event) => (event.type === 'questions' ? event.questions : []))
  const answer = questions.length === 0 ? undefined : answerTo(questions, dialogue)
  if (answer !== undefined) return answer
  const choices = events.flatMap((event) => (event.type === 'next' ? event.choices.map(({ code }) => code) : []))
  if (dialogue.goal === 'quotation' && choices.includes('quote') && dialogue.answers.quote !== undefined) {
    return { text: dialogue.answers.quote }
  }
  return undefined
}

function slotValue(known: Facts, field: string): unknown {
  const own = known.requirements.filter(({ parameter }) => parameter === field)
  if (own.length === 0) return known[field as keyof Facts]
  const [first] = own
  if (first === undefined) return undefined
  switch (first.kind) {
    case 'covers':
    case 'between':
      return [first.min, first.max]
    case 'anyOf':
    case 'allOf':
      return first.values
    case 'stated':
      return true
    default:
      return first.value
  }
}

function slotsOf({ expect }: Dialogue, known: Facts): SlotResult[] {
  return Object.entries(expect.slots).map(([field, wanted]) => {
    const found = slotValue(known, field)
    return {
      field,
      wanted: JSON.stringify(wanted),
      found: JSON.stringify(found) ?? 'nothing',
      right: isDeepStrictEqual(found, wanted),
    }
  })
}

const textOf = (events: readonly TurnEvent[]): string =>
  events
    .map((event) => {
      switch (event.type) {
        case 'text':
          return event.text
        case 'questions':
          return `\n${event.questions.map(({ text, why }) => `  ? ${text} (${why})`).join('\n')}`
        case 'recommendation':
          return `\n  [${event.recommendation.products.map(({ sku }) => sku).join(', ')}] ${event.recommendation.reasons.join(' | ')}\n`
        case 'relaxations':
          return `\n${event.sentences.map(({ text }) => `  – ${text}`).join('\n')}\n`
        case 'calculation':
          return `\n  ${event.calculation.title}: ${event.calculation.formula} → ${event.calculation.result.text}\n`
        case 'next':
          return `\n  → ${event.choices.map(({ label }) => label).join(' · ')}`
        case 'contact_form':
          return `\n  [form: ${event.purpose}]`
        case 'quotation':
          return `\n  [quotation ${event.quotation.number}]`
        case 'done':
          return `\n  (${event.step}, ${event.locale})`
        default:
          return ''
      }
    })
    .join('')

/** Plays one dialogue to its end and looks at what became of it. */
export async function playDialogue(advisor: HouseAdvisor, dialogue: Dialogue, conversationId: string): Promise<Played> {
  const talk: string[] = []
  const asked = new Set<string>()
  const repeats: string[] = []
  const failures: string[] = []
  const firstTextMs: number[] = []
  let shown: readonly string[] = []
  let questions = 0
  let reached = false
  let turns = 0
  let open: readonly string[] = []
  let said: Said | undefined = { text: dialogue.opening }

  while (said !== undefined && turns < MOST_TURNS) {
    turns += 1
    const events: TurnEvent[] = []
    const startedAt = performance.now()
    const request = { conversationId, turnId: randomUUID(), locale: dialogue.locale, unitSystem: 'metric' as const }
    for await (const event of advisor.turn({ ...request, ...said })) {
      if (events.length === 0) firstTextMs.push(performance.now() - startedAt)
      events.push(event)
    }
    talk.push(`> ${said.choice ?? (said.contact ? '[contact]' : said.text)}`, textOf(events))
    const put = events.flatMap((event) => (event.type === 'questions' ? event.questions.map(({ field }) => field) : []))
    for (const field of put) {
      if (open.includes(field)) continue
      if (asked.has(field) && field !== 'consent') repeats.push(field)
      asked.add(field)
      questions += 1
    }
    open = put
    for (const event of events) {
      if (event.type === 'recommendation') shown = event.recommendation.products.map(({ sku }) => sku)
      if (event.type === 'problem') failures.push(`problem ${event.code}`)
    }
    const state = advisor.stateOf(conversationId)
    reached ||=
      dialogue.goal === 'ended' ? state?.ended === true : events.some(({ type }) => type === GOAL_EVENT[dialogue.goal])
    const hasMore = Object.keys(dialogue.says).some((turn) => Number(turn) > turns)
    said = reached && !hasMore ? undefined : nextSaid(dialogue, turns + 1, events)
  }

  const last = advisor.stateOf(conversationId)
  const { recommends, locale } = dialogue.expect
  if (locale !== undefined && last?.locale !== locale) failures.push(`ended in ${last?.locale} instead of ${locale}`)
  return {
    dialogue,
    reached,
    turns,
    questions,
    repeats,
    slots: last === undefined ? [] : slotsOf(dialogue, last.facts),
    shown,
    recommended: recommends === undefined ? undefined : recommends.some((sku) => shown.includes(sku)),
    gate: advisor.gateOf(conversationId),
    firstTextMs,
    failures,
    talk: talk.join('\n'),
  }
}

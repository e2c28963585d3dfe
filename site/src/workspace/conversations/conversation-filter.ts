import { isLocale, type Locale } from '@tradewind/schema/locales'
import { type PagePlace, pageArguments } from '../list/page-arguments.ts'
import { readChoices, readPlace, readText, writeQuery } from '../list/query-state.ts'

/** Steps of the advisor's talk, in order, as the API names them. */
export const STEPS = [
  'industry',
  'need',
  'details',
  'recommendation',
  'comparison',
  'calculation',
  'quotation',
  'contact',
  'filed',
  'handed_off',
] as const
export type Step = (typeof STEPS)[number]
export const OUTCOMES = ['answered', 'partly', 'unknown', 'refused'] as const
export type Outcome = (typeof OUTCOMES)[number]
export const HANDS = ['yes', 'no'] as const
/** Periods that are offered, in days. */
export const PERIODS = { week: 7, month: 30, quarter: 90 } as const
export type PeriodName = keyof typeof PERIODS
export const PERIOD_NAMES = Object.keys(PERIODS) as readonly PeriodName[]

const DAY_MS = 86_400_000

/** What somebody wants to see of the talks. Empty: everything. */
export interface ConversationListState {
  readonly search: string
  readonly locale: Locale | ''
  readonly reached: Step | ''
  readonly outcome: Outcome | ''
  readonly label: string
  readonly hand: (typeof HANDS)[number] | ''
  readonly period: PeriodName | ''
  readonly place: PagePlace
}

export const FIRST_CONVERSATIONS: ConversationListState = {
  search: '',
  locale: '',
  reached: '',
  outcome: '',
  label: '',
  hand: '',
  period: '',
  place: {},
}

export function readConversationState(parameters: URLSearchParams): ConversationListState {
  const locale = parameters.get('locale')
  return {
    search: readText(parameters, 'search'),
    locale: isLocale(locale) ? locale : '',
    reached: readChoices(parameters, 'reached', STEPS)[0] ?? '',
    outcome: readChoices(parameters, 'outcome', OUTCOMES)[0] ?? '',
    label: readText(parameters, 'label').slice(0, 40),
    hand: readChoices(parameters, 'hand', HANDS)[0] ?? '',
    period: readChoices(parameters, 'period', PERIOD_NAMES)[0] ?? '',
    place: readPlace(parameters),
  }
}

export function writeConversationState({ place, ...wanted }: ConversationListState): string {
  return writeQuery({ ...wanted, ...place })
}

/**
 * The same wish as arguments of the API's `conversations`.
 * @param now UTC instant from which a period reaches back.
 */
export function conversationArguments(state: ConversationListState, now: string) {
  const { search, locale, reached, outcome, label, hand, period } = state
  return {
    ...pageArguments(state.place),
    filter: {
      ...(search === '' ? {} : { search }),
      ...(locale === '' ? {} : { locale: [locale] }),
      ...(reached === '' ? {} : { reached }),
      ...(outcome === '' ? {} : { outcome: [outcome] }),
      ...(label === '' ? {} : { label: [label] }),
      ...(hand === '' ? {} : { handedOff: hand === 'yes' }),
      ...(period === ''
        ? {}
        : { startedAt: { from: new Date(Date.parse(now) - PERIODS[period] * DAY_MS).toISOString() } }),
    },
  }
}

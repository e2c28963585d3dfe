import { CHANNELS, type Channel } from '@tradewind/schema/contracts/funnel'
import { type PagePlace, pageArguments } from '../list/page-arguments.ts'
import { readChoices, readPlace, readText, writeQuery } from '../list/query-state.ts'

const ORDER_BY = {
  newest: { field: 'createdAt', direction: 'desc' },
  oldest: { field: 'createdAt', direction: 'asc' },
  name: { field: 'name', direction: 'asc' },
  'name-down': { field: 'name', direction: 'desc' },
  'stage-new': { field: 'stageSince', direction: 'desc' },
  'stage-old': { field: 'stageSince', direction: 'asc' },
  stage: { field: 'stage', direction: 'asc' },
  'stage-down': { field: 'stage', direction: 'desc' },
  active: { field: 'lastActivityAt', direction: 'desc' },
  silent: { field: 'lastActivityAt', direction: 'asc' },
  value: { field: 'openValue', direction: 'desc' },
  'value-up': { field: 'openValue', direction: 'asc' },
  risk: { field: 'risk', direction: 'desc' },
  'risk-up': { field: 'risk', direction: 'asc' },
  win: { field: 'winProbability', direction: 'desc' },
  'win-up': { field: 'winProbability', direction: 'asc' },
  grade: { field: 'grade', direction: 'asc' },
  'grade-down': { field: 'grade', direction: 'desc' },
  owner: { field: 'owner', direction: 'asc' },
  'owner-down': { field: 'owner', direction: 'desc' },
  country: { field: 'country', direction: 'asc' },
  'country-down': { field: 'country', direction: 'desc' },
  industry: { field: 'industry', direction: 'asc' },
  'industry-down': { field: 'industry', direction: 'desc' },
} as const
export type AccountOrder = keyof typeof ORDER_BY
const ORDERS = Object.keys(ORDER_BY) as readonly AccountOrder[]

export const GRADES = ['A', 'B', 'C', 'D'] as const
export const QUOTE_STATES = ['draft', 'sent', 'viewed', 'accepted', 'declined', 'expired'] as const

/** Columns that can be chosen; the company's name always stands first. */
export const ACCOUNT_COLUMNS = [
  'stage',
  'since',
  'activity',
  'value',
  'deals',
  'grade',
  'risk',
  'win',
  'country',
  'industry',
  'channel',
  'owner',
  'team',
  'created',
] as const
export type AccountColumn = (typeof ACCOUNT_COLUMNS)[number]
const FIRST_COLUMNS: readonly AccountColumn[] = [
  'stage',
  'activity',
  'value',
  'grade',
  'risk',
  'country',
  'owner',
  'created',
]

export interface AccountListState {
  readonly search: string
  /** Global id of a stage, or '' for any. */
  readonly stage: string
  /** anybody, mine, unassigned, or a user's global id. */
  readonly owner: string
  /** Global id of a team, or '' for any. */
  readonly team: string
  /** ISO 3166 code, or '' for any. */
  readonly country: string
  readonly industry: string
  readonly tag: string
  readonly channel: Channel | ''
  readonly grades: readonly (typeof GRADES)[number][]
  readonly quote: (typeof QUOTE_STATES)[number] | ''
  readonly deal: 'any' | 'open' | 'none'
  /** Per cent, as typed; '' for any. */
  readonly risk: string
  readonly win: string
  /** US dollars, as typed; '' for any. */
  readonly valueFrom: string
  readonly valueTo: string
  /** Days without any activity, and since the customer came in; '' for any. Relative, so that a saved view stays true. */
  readonly silent: string
  readonly fresh: string
  readonly columns: readonly AccountColumn[]
  readonly order: AccountOrder
  readonly place: PagePlace
}

export const FIRST_ACCOUNTS: AccountListState = {
  search: '',
  stage: '',
  owner: 'anybody',
  team: '',
  country: '',
  industry: '',
  tag: '',
  channel: '',
  grades: [],
  quote: '',
  deal: 'any',
  risk: '',
  win: '',
  valueFrom: '',
  valueTo: '',
  silent: '',
  fresh: '',
  columns: FIRST_COLUMNS,
  order: 'newest',
  place: {},
}

/** What sellers ask for every day. */
export const SHORTCUTS = {
  hot: { owner: 'mine', grades: ['A', 'B'], deal: 'open', order: 'win' },
  silent: { silent: '7', deal: 'open', order: 'silent' },
  fresh: { fresh: '7', order: 'newest' },
  atRisk: { risk: '60', deal: 'open', order: 'risk' },
} as const satisfies Record<string, Partial<AccountListState>>
export type Shortcut = keyof typeof SHORTCUTS

/** A whole number within bounds, or ''. */
function readNumber(parameters: URLSearchParams, name: string, most: number): string {
  const text = readText(parameters, name)
  return /^\d{1,10}$/.test(text) && Number(text) <= most ? String(Number(text)) : ''
}

export function readAccountState(parameters: URLSearchParams): AccountListState {
  const country = readText(parameters, 'country').toUpperCase()
  const columns = readChoices(parameters, 'columns', ACCOUNT_COLUMNS)
  return {
    search: readText(parameters, 'search'),
    stage: readText(parameters, 'stage'),
    owner: readText(parameters, 'owner') || 'anybody',
    team: readText(parameters, 'team'),
    country: /^[A-Z]{2}$/.test(country) ? country : '',
    industry: readText(parameters, 'industry'),
    tag: readText(parameters, 'tag'),
    channel: readChoices(parameters, 'channel', CHANNELS)[0] ?? '',
    grades: readChoices(parameters, 'grade', GRADES),
    quote: readChoices(parameters, 'quote', QUOTE_STATES)[0] ?? '',
    deal: readChoices(parameters, 'deal', ['open', 'none'] as const)[0] ?? 'any',
    risk: readNumber(parameters, 'risk', 100),
    win: readNumber(parameters, 'win', 100),
    valueFrom: readNumber(parameters, 'from', 1_000_000_000),
    valueTo: readNumber(parameters, 'to', 1_000_000_000),
    silent: readNumber(parameters, 'silent', 3_650),
    fresh: readNumber(parameters, 'fresh', 3_650),
    columns: columns.length === 0 ? FIRST_COLUMNS : columns,
    order: readChoices(parameters, 'order', ORDERS)[0] ?? 'newest',
    place: readPlace(parameters),
  }
}

export function writeAccountState(state: AccountListState): string {
  const { grades, owner, deal, order, columns, valueFrom, valueTo, place, ...texts } = state
  return writeQuery({
    ...texts,
    owner: owner === 'anybody' ? '' : owner,
    grade: grades,
    deal: deal === 'any' ? '' : deal,
    from: valueFrom,
    to: valueTo,
    columns: columns.join() === FIRST_COLUMNS.join() ? '' : columns,
    order: order === 'newest' ? '' : order,
    ...place,
  })
}

const DAY_MS = 86_400_000

/**
 * The same wish as arguments of the API's `accounts`.
 * @param now UTC instant that "days ago" are counted from.
 */
export function accountArguments(state: AccountListState, viewerId: string, now: string) {
  const daysAgo = (days: string): string => new Date(Date.parse(now) - Number(days) * DAY_MS).toISOString()
  const range = (from: string, to: string, scale: (text: string) => number | string) => ({
    ...(from === '' ? {} : { min: scale(from) }),
    ...(to === '' ? {} : { max: scale(to) }),
  })
  const share = (text: string): number => Number(text) / 100
  return {
    ...pageArguments(state.place),
    filter: {
      ...(state.search === '' ? {} : { search: state.search }),
      ...(state.stage === '' ? {} : { stageId: [state.stage] }),
      ...ownerFilter(state.owner, viewerId),
      ...(state.team === '' ? {} : { teamId: [state.team] }),
      ...(state.country === '' ? {} : { country: [state.country] }),
      ...(state.industry === '' ? {} : { industry: [state.industry] }),
      ...(state.tag === '' ? {} : { tags: [state.tag] }),
      ...(state.channel === '' ? {} : { channel: [state.channel] }),
      ...(state.grades.length === 0 ? {} : { grade: [...state.grades] }),
      ...(state.quote === '' ? {} : { quoteStatus: [state.quote] }),
      ...(state.deal === 'any' ? {} : { hasOpenDeal: state.deal === 'open' }),
      ...(state.risk === '' ? {} : { risk: range(state.risk, '', share) as { min?: number } }),
      ...(state.win === '' ? {} : { winProbability: range(state.win, '', share) as { min?: number } }),
      ...(state.valueFrom === '' && state.valueTo === ''
        ? {}
        : { openValue: range(state.valueFrom, state.valueTo, String) as { min?: string; max?: string } }),
      ...(state.silent === '' ? {} : { lastActivityAt: { to: daysAgo(state.silent) } }),
      ...(state.fresh === '' ? {} : { createdAt: { from: daysAgo(state.fresh) } }),
    },
    orderBy: ORDER_BY[state.order],
  }
}

function ownerFilter(owner: string, viewerId: string) {
  if (owner === 'anybody') return {}
  if (owner === 'unassigned') return { unassigned: true }
  return { ownerId: owner === 'mine' ? viewerId : owner }
}

/** The filters behind "more" that are set, so that the fold can say so and stand open. */
export function furtherFilters(state: AccountListState): number {
  const { team, industry, tag, channel, quote, risk, win, valueFrom, valueTo, silent, fresh } = state
  const texts = [team, industry, tag, channel, quote, risk, win, valueFrom, valueTo, silent, fresh]
  return texts.filter((text) => text !== '').length + (state.grades.length > 0 ? 1 : 0) + (state.deal === 'any' ? 0 : 1)
}

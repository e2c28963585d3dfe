import { type PagePlace, pageArguments } from '../list/page-arguments.ts'
import { readChoices, readPlace, readText, writeQuery } from '../list/query-state.ts'

export const QUOTE_STATUSES = ['draft', 'sent', 'viewed', 'accepted', 'declined', 'expired'] as const
export type QuoteStatus = (typeof QUOTE_STATUSES)[number]
const ORDERS = ['newest', 'oldest', 'number', 'number-down'] as const
export type QuoteOrder = (typeof ORDERS)[number]

/** `waiting` is what is out and unanswered. */
export interface QuoteListState {
  readonly search: string
  readonly status: QuoteStatus | 'waiting' | ''
  readonly owner: 'anybody' | 'mine'
  readonly order: QuoteOrder
  readonly place: PagePlace
}

export const FIRST_QUOTES: QuoteListState = { search: '', status: '', owner: 'anybody', order: 'newest', place: {} }

export function readQuoteState(parameters: URLSearchParams): QuoteListState {
  return {
    search: readText(parameters, 'search'),
    status: readChoices(parameters, 'status', [...QUOTE_STATUSES, 'waiting'] as const)[0] ?? '',
    owner: readChoices(parameters, 'owner', ['mine'] as const)[0] ?? 'anybody',
    order: readChoices(parameters, 'order', ORDERS)[0] ?? 'newest',
    place: readPlace(parameters),
  }
}

export function writeQuoteState(state: QuoteListState): string {
  return writeQuery({
    search: state.search,
    status: state.status,
    owner: state.owner === 'anybody' ? '' : state.owner,
    order: state.order === 'newest' ? '' : state.order,
    ...state.place,
  })
}

/** The same wish as arguments of the API's `quotes`. */
export function quoteArguments(state: QuoteListState, viewerId: string) {
  const statuses: readonly QuoteStatus[] =
    state.status === '' ? [] : state.status === 'waiting' ? ['sent', 'viewed'] : [state.status]
  return {
    ...pageArguments(state.place),
    filter: {
      ...(state.search === '' ? {} : { search: state.search }),
      ...(statuses.length === 0 ? {} : { status: [...statuses] }),
      ...(state.owner === 'mine' ? { ownerId: viewerId } : {}),
    },
    orderBy: {
      field: state.order.startsWith('number') ? ('number' as const) : ('createdAt' as const),
      direction: state.order === 'oldest' || state.order === 'number' ? ('asc' as const) : ('desc' as const),
    },
  }
}

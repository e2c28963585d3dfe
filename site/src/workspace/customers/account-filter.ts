import { type PagePlace, pageArguments } from '../list/page-arguments.ts'
import { readChoices, readPlace, readText, writeQuery } from '../list/query-state.ts'

const ORDERS = ['newest', 'oldest', 'name', 'name-down', 'stage-new', 'stage-old'] as const
export type AccountOrder = (typeof ORDERS)[number]

export interface AccountListState {
  readonly search: string
  /** Global id of a stage, or '' for any. */
  readonly stage: string
  readonly owner: 'anybody' | 'mine' | 'unassigned'
  /** ISO 3166 code, or '' for any. */
  readonly country: string
  readonly order: AccountOrder
  readonly place: PagePlace
}

export const FIRST_ACCOUNTS: AccountListState = {
  search: '',
  stage: '',
  owner: 'anybody',
  country: '',
  order: 'newest',
  place: {},
}

export function readAccountState(parameters: URLSearchParams): AccountListState {
  const country = readText(parameters, 'country').toUpperCase()
  return {
    search: readText(parameters, 'search'),
    stage: readText(parameters, 'stage'),
    owner: readChoices(parameters, 'owner', ['mine', 'unassigned'] as const)[0] ?? 'anybody',
    country: /^[A-Z]{2}$/.test(country) ? country : '',
    order: readChoices(parameters, 'order', ORDERS)[0] ?? 'newest',
    place: readPlace(parameters),
  }
}

export function writeAccountState(state: AccountListState): string {
  return writeQuery({
    search: state.search,
    stage: state.stage,
    owner: state.owner === 'anybody' ? '' : state.owner,
    country: state.country,
    order: state.order === 'newest' ? '' : state.order,
    ...state.place,
  })
}

const ORDER_BY = {
  newest: { field: 'createdAt', direction: 'desc' },
  oldest: { field: 'createdAt', direction: 'asc' },
  name: { field: 'name', direction: 'asc' },
  'name-down': { field: 'name', direction: 'desc' },
  'stage-new': { field: 'stageSince', direction: 'desc' },
  'stage-old': { field: 'stageSince', direction: 'asc' },
} as const satisfies Record<AccountOrder, object>

/** The same wish as arguments of the API's `accounts`. */
export function accountArguments(state: AccountListState, viewerId: string) {
  return {
    ...pageArguments(state.place),
    filter: {
      ...(state.search === '' ? {} : { search: state.search }),
      ...(state.stage === '' ? {} : { stageId: [state.stage] }),
      ...(state.owner === 'mine' ? { ownerId: viewerId } : {}),
      ...(state.owner === 'unassigned' ? { unassigned: true } : {}),
      ...(state.country === '' ? {} : { country: [state.country] }),
    },
    orderBy: ORDER_BY[state.order],
  }
}

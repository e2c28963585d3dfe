import { CATEGORIES, type CategoryCode } from '@tradewind/schema/ontology'
import { type PagePlace, pageArguments } from '../list/page-arguments.ts'
import { readChoices, readPlace, readText, writeQuery } from '../list/query-state.ts'

export const DEAL_STATUSES = ['open', 'won', 'lost'] as const
export type DealStatus = (typeof DEAL_STATUSES)[number]
const ORDERS = ['value', 'value-up', 'close', 'close-down', 'since', 'since-down', 'newest', 'oldest'] as const
export type DealOrder = (typeof ORDERS)[number]

/** What somebody wants to see of the deals, as a board or as a table. */
export interface DealListState {
  readonly view: 'board' | 'table'
  /** Global id of a pipeline; '' the default one on the board, any in the table. */
  readonly pipeline: string
  readonly owner: 'anybody' | 'mine'
  readonly line: CategoryCode | ''
  readonly search: string
  readonly stuck: boolean
  /** Global id of a stage, or '' for any: where the dashboard's funnel leads, in the table. */
  readonly stage: string
  /** In the table. */
  readonly status: DealStatus | 'all'
  readonly order: DealOrder
  readonly place: PagePlace
}

export function readDealState(parameters: URLSearchParams): DealListState {
  return {
    view: readChoices(parameters, 'view', ['table'] as const)[0] ?? 'board',
    pipeline: readText(parameters, 'pipeline'),
    owner: readChoices(parameters, 'owner', ['mine'] as const)[0] ?? 'anybody',
    line: readChoices(parameters, 'line', CATEGORIES)[0] ?? '',
    search: readText(parameters, 'search'),
    stuck: parameters.get('stuck') === 'yes',
    stage: readText(parameters, 'stage'),
    status: readChoices(parameters, 'status', [...DEAL_STATUSES, 'all'] as const)[0] ?? 'open',
    order: readChoices(parameters, 'order', ORDERS)[0] ?? 'value',
    place: readPlace(parameters),
  }
}

export function writeDealState(state: DealListState): string {
  return writeQuery({
    view: state.view === 'board' ? '' : state.view,
    pipeline: state.pipeline,
    owner: state.owner === 'anybody' ? '' : state.owner,
    line: state.line,
    search: state.search,
    stuck: state.stuck ? 'yes' : '',
    stage: state.stage,
    status: state.status === 'open' ? '' : state.status,
    order: state.order === 'value' ? '' : state.order,
    ...state.place,
  })
}

const NARROWING = ['pipeline', 'stage', 'status', 'owner', 'line', 'search', 'stuck'] as const
export type Narrowing = (typeof NARROWING)[number]

/** The filters that leave deals out at the moment. Stage and state are the table's. */
export function narrowedBy(state: DealListState): readonly Narrowing[] {
  const nothing = readDealState(new URLSearchParams())
  const inTable = (name: Narrowing): boolean => name === 'stage' || name === 'status'
  return NARROWING.filter((name) => state[name] !== nothing[name] && (state.view === 'table' || !inTable(name)))
}

/** The same without one of them, or without any. The view and the order stay. */
export function widened(state: DealListState, name?: Narrowing): DealListState {
  const nothing = readDealState(new URLSearchParams())
  const names = name === undefined ? NARROWING : [name]
  return { ...state, ...Object.fromEntries(names.map((one) => [one, nothing[one]])), place: {} }
}

/** The filters that board and table share, as the API takes them. */
export function dealFilter(state: DealListState, viewerId: string) {
  return {
    ...(state.search === '' ? {} : { search: state.search }),
    ...(state.owner === 'mine' ? { ownerId: viewerId } : {}),
    ...(state.line === '' ? {} : { productLine: [state.line] }),
    ...(state.stuck ? { stuck: true } : {}),
  }
}

const ORDER_BY = {
  value: { field: 'amountUsd', direction: 'desc' },
  'value-up': { field: 'amountUsd', direction: 'asc' },
  close: { field: 'expectedCloseOn', direction: 'asc' },
  'close-down': { field: 'expectedCloseOn', direction: 'desc' },
  since: { field: 'stageSince', direction: 'asc' },
  'since-down': { field: 'stageSince', direction: 'desc' },
  newest: { field: 'createdAt', direction: 'desc' },
  oldest: { field: 'createdAt', direction: 'asc' },
} as const satisfies Record<DealOrder, object>

/** The same wish as arguments of the API's `opportunities`. */
export function dealArguments(state: DealListState, viewerId: string) {
  return {
    ...pageArguments(state.place),
    filter: {
      ...dealFilter(state, viewerId),
      ...(state.pipeline === '' ? {} : { pipelineId: state.pipeline }),
      ...(state.stage === '' ? {} : { stageId: [state.stage] }),
      ...(state.status === 'all' ? {} : { status: [state.status] }),
    },
    orderBy: ORDER_BY[state.order],
  }
}

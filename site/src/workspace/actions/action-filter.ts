import { type PagePlace, pageArguments } from '../list/page-arguments.ts'
import { readChoices, readPlace, writeQuery } from '../list/query-state.ts'

export const ACTION_KINDS = ['call', 'mail', 'whatsapp', 'meeting', 'visit', 'quote', 'task'] as const
export const ACTION_STATUSES = ['pending', 'awaiting_approval', 'delayed', 'done', 'skipped', 'expired'] as const
export const ACTION_ORDERS = ['priority', 'due', 'newest'] as const

export interface ActionListState {
  readonly status: (typeof ACTION_STATUSES)[number] | 'open'
  readonly kind: (typeof ACTION_KINDS)[number] | 'any'
  readonly owner: 'mine' | 'everybody'
  readonly order: (typeof ACTION_ORDERS)[number]
  readonly view: 'cards' | 'table'
  readonly place: PagePlace
}

export function readActionState(parameters: URLSearchParams): ActionListState {
  return {
    status: readChoices(parameters, 'status', ACTION_STATUSES)[0] ?? 'open',
    kind: readChoices(parameters, 'kind', ACTION_KINDS)[0] ?? 'any',
    owner: readChoices(parameters, 'owner', ['everybody'] as const)[0] ?? 'mine',
    order: readChoices(parameters, 'order', ACTION_ORDERS)[0] ?? 'priority',
    view: readChoices(parameters, 'view', ['table'] as const)[0] ?? 'cards',
    place: readPlace(parameters),
  }
}

export function writeActionState(state: ActionListState): string {
  return writeQuery({
    status: state.status === 'open' ? '' : state.status,
    kind: state.kind === 'any' ? '' : state.kind,
    owner: state.owner === 'mine' ? '' : state.owner,
    order: state.order === 'priority' ? '' : state.order,
    view: state.view === 'cards' ? '' : state.view,
    ...state.place,
  })
}

/** People without customers of their own (executives, admins) see everybody's where sales people see theirs. */
export function actionArguments(state: ActionListState, viewerId: string) {
  return {
    ...pageArguments(state.place),
    orderBy: state.order,
    filter: {
      ...(state.status === 'open' ? {} : { status: [state.status] }),
      ...(state.kind === 'any' ? {} : { kind: [state.kind] }),
      ...(state.owner === 'mine' ? { ownerId: viewerId } : {}),
    },
  }
}

import { type PagePlace, pageArguments } from '../list/page-arguments.ts'
import { readChoices, readPlace, writeQuery } from '../list/query-state.ts'

export const TASK_STATUSES = ['todo', 'done', 'cancelled'] as const

export interface TaskListState {
  readonly status: (typeof TASK_STATUSES)[number]
  readonly owner: 'mine' | 'everybody'
  readonly due: 'now' | 'all'
  readonly place: PagePlace
}

export function readTaskState(parameters: URLSearchParams): TaskListState {
  return {
    status: readChoices(parameters, 'status', TASK_STATUSES)[0] ?? 'todo',
    owner: readChoices(parameters, 'owner', ['everybody'] as const)[0] ?? 'mine',
    due: readChoices(parameters, 'due', ['all'] as const)[0] ?? 'now',
    place: readPlace(parameters),
  }
}

export function writeTaskState(state: TaskListState): string {
  return writeQuery({
    status: state.status === 'todo' ? '' : state.status,
    owner: state.owner === 'mine' ? '' : state.owner,
    due: state.due === 'now' ? '' : state.due,
    ...state.place,
  })
}

/** @param endOfToday UTC instant at which the reader's day ends */
export function taskArguments(state: TaskListState, viewerId: string, endOfToday: string) {
  return {
    ...pageArguments(state.place),
    filter: {
      status: [state.status],
      ...(state.owner === 'mine' ? { ownerId: viewerId } : {}),
      ...(state.due === 'now' && state.status === 'todo' ? { dueBefore: endOfToday } : {}),
    },
  }
}

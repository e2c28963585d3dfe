import { type PagePlace, pageArguments } from '../list/page-arguments.ts'
import { readChoices, readPlace, readText, writeQuery } from '../list/query-state.ts'

export const MAIL_STATUSES = ['queued', 'sent', 'failed'] as const

export interface MailListState {
  readonly search: string
  readonly status: (typeof MAIL_STATUSES)[number] | ''
  readonly place: PagePlace
}

export function readMailState(parameters: URLSearchParams): MailListState {
  return {
    search: readText(parameters, 'search'),
    status: readChoices(parameters, 'status', MAIL_STATUSES)[0] ?? '',
    place: readPlace(parameters),
  }
}

export function writeMailState(state: MailListState): string {
  return writeQuery({ search: state.search, status: state.status, ...state.place })
}

/** The same wish as arguments of the API's `mails`. */
export function mailArguments(state: MailListState) {
  return {
    ...pageArguments(state.place),
    filter: {
      ...(state.search === '' ? {} : { search: state.search }),
      ...(state.status === '' ? {} : { status: [state.status] }),
    },
  }
}

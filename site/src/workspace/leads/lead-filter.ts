import { type PagePlace, pageArguments } from '../list/page-arguments.ts'
import { readChoices, readPlace, readText, writeQuery } from '../list/query-state.ts'

export const LEAD_STATUSES = ['open', 'working', 'converted', 'disqualified', 'quarantined'] as const
export type LeadStatus = (typeof LEAD_STATUSES)[number]
export const LEAD_GRADES = ['A', 'B', 'C', 'D'] as const
export type LeadGrade = (typeof LEAD_GRADES)[number]
export const LEAD_SOURCES = [
  'contact_form',
  'quote_request',
  'selector',
  'download',
  'advisor',
  'partner',
  'staff',
] as const
export type LeadSource = (typeof LEAD_SOURCES)[number]
export type LeadOrder = 'newest' | 'oldest' | 'best' | 'worst'
const ORDERS: readonly LeadOrder[] = ['newest', 'oldest', 'best', 'worst']

/** What somebody wants to see of the inbox. `active` is what waits for work: open and in work. */
export interface LeadListState {
  readonly status: LeadStatus | 'active' | 'all'
  readonly grade: LeadGrade | ''
  readonly source: LeadSource | ''
  readonly owner: 'anybody' | 'mine' | 'unassigned'
  readonly search: string
  readonly order: LeadOrder
  readonly place: PagePlace
}

export const FIRST_LEADS: LeadListState = {
  status: 'active',
  grade: '',
  source: '',
  owner: 'anybody',
  search: '',
  order: 'newest',
  place: {},
}

export function readLeadState(parameters: URLSearchParams): LeadListState {
  return {
    status: readChoices(parameters, 'status', [...LEAD_STATUSES, 'all'] as const)[0] ?? 'active',
    grade: readChoices(parameters, 'grade', LEAD_GRADES)[0] ?? '',
    source: readChoices(parameters, 'source', LEAD_SOURCES)[0] ?? '',
    owner: readChoices(parameters, 'owner', ['mine', 'unassigned'] as const)[0] ?? 'anybody',
    search: readText(parameters, 'search'),
    order: readChoices(parameters, 'order', ORDERS)[0] ?? 'newest',
    place: readPlace(parameters),
  }
}

export function writeLeadState(state: LeadListState): string {
  return writeQuery({
    status: state.status === 'active' ? '' : state.status,
    grade: state.grade,
    source: state.source,
    owner: state.owner === 'anybody' ? '' : state.owner,
    search: state.search,
    order: state.order === 'newest' ? '' : state.order,
    ...state.place,
  })
}

/** The same wish as arguments of the API's `leads`. */
export function leadArguments(state: LeadListState, viewerId: string) {
  const statuses: readonly LeadStatus[] | null =
    state.status === 'all' ? null : state.status === 'active' ? ['open', 'working'] : [state.status]
  return {
    ...pageArguments(state.place),
    filter: {
      ...(state.search === '' ? {} : { search: state.search }),
      ...(statuses === null ? {} : { status: [...statuses] }),
      ...(state.grade === '' ? {} : { grade: [state.grade] }),
      ...(state.source === '' ? {} : { source: [state.source] }),
      ...(state.owner === 'mine' ? { ownerId: viewerId } : {}),
      ...(state.owner === 'unassigned' ? { unassigned: true } : {}),
    },
    orderBy: {
      field: state.order === 'best' || state.order === 'worst' ? ('gradePoints' as const) : ('createdAt' as const),
      direction: state.order === 'oldest' || state.order === 'worst' ? ('asc' as const) : ('desc' as const),
    },
  }
}

/** Whether a lead that just came in belongs to what is shown: then it can be put on top. */
export function showsNewLead(
  state: LeadListState,
  lead: {
    readonly status: string
    readonly grade: string
    readonly source: string
    readonly ownerId: string | undefined
  },
  viewerId: string,
): boolean {
  const statusFits =
    state.status === 'all' ||
    (state.status === 'active' ? lead.status === 'open' || lead.status === 'working' : lead.status === state.status)
  const ownerFits =
    state.owner === 'anybody' || (state.owner === 'mine' ? lead.ownerId === viewerId : lead.ownerId === undefined)
  const gradeFits = state.grade === '' || state.grade === lead.grade
  const sourceFits = state.source === '' || state.source === lead.source
  return statusFits && ownerFits && gradeFits && sourceFits && state.search === ''
}

import { REPORT_KINDS, type ReportKind } from '@tradewind/schema/contracts/report'
import { type PagePlace, pageArguments } from '../list/page-arguments.ts'
import { readPlace, writeQuery } from '../list/query-state.ts'

/** Which reports somebody wants to see. Empty: all. */
export interface ReportListState {
  readonly kind: ReportKind | ''
  readonly place: PagePlace
}

export function readReportState(parameters: URLSearchParams): ReportListState {
  return {
    kind: REPORT_KINDS.find((kind) => kind === parameters.get('kind')) ?? '',
    place: readPlace(parameters),
  }
}

export function writeReportState({ kind, place }: ReportListState): string {
  return writeQuery({ kind, ...place })
}

export function reportArguments({ kind, place }: ReportListState) {
  return { ...pageArguments(place), kind: kind === '' ? null : kind }
}

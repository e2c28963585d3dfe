import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { TASK_ROW } from '../tasks/task-queries.ts'

/** What the day begins with. One count per grade: aliases of one field. */
export const TODAY = graphql(
  `
  query Today($viewerId: ID, $endOfToday: DateTime!) {
    gradeA: leads(first: 1, filter: { status: [open], grade: [A] }) { totalCount }
    gradeB: leads(first: 1, filter: { status: [open], grade: [B] }) { totalCount }
    gradeC: leads(first: 1, filter: { status: [open], grade: [C] }) { totalCount }
    gradeD: leads(first: 1, filter: { status: [open], grade: [D] }) { totalCount }
    best: leads(first: 1, filter: { status: [open] }, orderBy: { field: gradePoints, direction: desc }) { nodes { id } }
    tasks(first: 8, filter: { status: [todo], ownerId: $viewerId, dueBefore: $endOfToday }) { totalCount nodes { ...TaskRow } }
    quotes(first: 8, filter: { status: [sent, viewed] }, orderBy: { field: createdAt, direction: desc }) {
      totalCount
      nodes { id number status sentAt account { id name } currentVersion { validUntil total { amount currency } } }
    }
    funnelOverview { total stages { count conversion share value { amount currency } stage { id name } } }
  }
`,
  [TASK_ROW],
)
export type TodayData = ResultOf<typeof TODAY>

export const SEARCH = graphql(`
  query Search($term: String!) {
    accounts(first: 10, filter: { search: $term }) { totalCount nodes { id name country } }
    leads(first: 10, filter: { search: $term }) { totalCount nodes { id name company grade status } }
    quotes(first: 10, filter: { search: $term }) { totalCount nodes { id number status account { name } } }
  }
`)

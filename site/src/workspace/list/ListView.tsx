import type { ColumnDef } from '@tanstack/react-table'
import type { ReactNode } from 'react'
import { DataTable } from '../ui/DataTable.tsx'
import { Pages } from '../ui/Pages.tsx'
import type { List, ListPage, PlacedState } from './use-list.ts'

interface Props<State extends PlacedState, Row extends { readonly id: string }> {
  readonly title: string
  /** Stands beside the title. */
  readonly mark?: ReactNode
  readonly list: Pick<List<State, ListPage<Row>>, 'state' | 'page' | 'loading' | 'go'>
  readonly filters: ReactNode
  readonly columns: readonly ColumnDef<Row>[]
  /** What is said when there is no row. */
  readonly empty: string
  readonly isFresh?: (row: Row) => boolean
  /** Shown under a row, over the whole width. */
  readonly below?: (row: Row) => ReactNode
}

/** A list of the workspace: its title, filters, rows and the way to other pages. */
export function ListView<State extends PlacedState, Row extends { readonly id: string }>({
  title,
  mark,
  list,
  filters,
  ...table
}: Props<State, Row>) {
  return (
    <>
      <div className="ws-head">
        <h1>{title}</h1>
        {mark}
      </div>
      <div className="ws-card">
        {filters}
        <div aria-busy={list.loading}>
          <DataTable label={title} rows={list.page.nodes} rowId={(row) => row.id} {...table} />
        </div>
        <Pages page={list.page} onMove={(place) => list.go({ ...list.state, place })} />
      </div>
    </>
  )
}

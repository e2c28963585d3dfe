// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as cards loses the roles it has by itself
import { type ColumnDef, flexRender, getCoreRowModel, type RowData, useReactTable } from '@tanstack/react-table'
import { Fragment, type ReactNode } from 'react'
import { useReader } from './reader.ts'

declare module '@tanstack/react-table' {
  interface ColumnMeta<TData extends RowData, TValue> {
    /** Right-aligned, tabular. */
    readonly numeric?: boolean
    /** Takes the whole width of the card on a phone. */
    readonly wide?: boolean
    /** Orders the list by this column. */
    readonly order?: { readonly direction: 'asc' | 'desc' | undefined; readonly onOrder: () => void }
  }
}

interface Props<Row> {
  readonly label: string
  readonly rows: readonly Row[]
  readonly columns: readonly ColumnDef<Row>[]
  readonly rowId: (row: Row) => string
  readonly isFresh?: (row: Row) => boolean
  /** Shown under a row, over the whole width. */
  readonly below?: (row: Row) => ReactNode
  readonly empty: ReactNode
}

/** A table that becomes cards on a phone. Order and pages are the server's. */
export function DataTable<Row>({ label, rows, columns, rowId, isFresh, below, empty }: Props<Row>) {
  const { t } = useReader()
  const table = useReactTable<Row>({
    data: rows as Row[],
    columns: columns as ColumnDef<Row>[],
    getRowId: rowId,
    getCoreRowModel: getCoreRowModel(),
    manualSorting: true,
    manualPagination: true,
  })
  if (rows.length === 0) return <div className="ws-empty">{empty}</div>
  return (
    <table className="ws-table ws-table-cards" role="table" aria-label={label}>
      <thead role="rowgroup">
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id} role="row">
            {group.headers.map((header) => {
              const { meta } = header.column.columnDef
              const text = flexRender(header.column.columnDef.header, header.getContext())
              return (
                <th
                  key={header.id}
                  scope="col"
                  role="columnheader"
                  className={meta?.numeric === true ? 'ws-number' : ''}
                  aria-sort={ariaSort(meta?.order)}
                >
                  {meta?.order === undefined ? (
                    text
                  ) : (
                    <button
                      type="button"
                      onClick={meta.order.onOrder}
                      title={t('workspace:list.sortBy', { column: String(header.column.columnDef.header) })}
                    >
                      {text} <span aria-hidden="true">{arrow(meta.order.direction)}</span>
                    </button>
                  )}
                </th>
              )
            })}
          </tr>
        ))}
      </thead>
      <tbody role="rowgroup">
        {table.getRowModel().rows.map((row) => {
          const more = below?.(row.original)
          return (
            <Fragment key={row.id}>
              <tr role="row" className={isFresh?.(row.original) === true ? 'ws-fresh' : ''}>
                {row.getVisibleCells().map((cell) => {
                  const { meta, header } = cell.column.columnDef
                  const names = [meta?.numeric === true ? 'ws-number' : '', meta?.wide === true ? 'ws-cell-wide' : '']
                  return (
                    <td
                      key={cell.id}
                      role="cell"
                      className={names.join(' ').trim()}
                      data-label={typeof header === 'string' ? header : undefined}
                    >
                      {flexRender(cell.column.columnDef.cell, cell.getContext())}
                    </td>
                  )
                })}
              </tr>
              {more !== undefined && more !== null && (
                <tr role="row">
                  <td role="cell" className="ws-cell-wide" colSpan={columns.length}>
                    {more}
                  </td>
                </tr>
              )}
            </Fragment>
          )
        })}
      </tbody>
    </table>
  )
}

function ariaSort(
  order: { readonly direction: 'asc' | 'desc' | undefined } | undefined,
): 'ascending' | 'descending' | 'none' | undefined {
  if (order === undefined) return undefined
  if (order.direction === undefined) return 'none'
  return order.direction === 'asc' ? 'ascending' : 'descending'
}

function arrow(direction: 'asc' | 'desc' | undefined): string {
  if (direction === undefined) return '↕'
  return direction === 'asc' ? '↑' : '↓'
}

import type { ColumnDef } from '@tanstack/react-table'
import { send } from '../api/send.ts'
import type { Frame } from '../frame.ts'
import { columnOrder } from '../list/column-order.ts'
import { FilterForm } from '../list/FilterForm.tsx'
import { ListView } from '../list/ListView.tsx'
import { SearchBox } from '../list/SearchBox.tsx'
import { useList } from '../list/use-list.ts'
import { SelectField } from '../ui/fields.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { Day, Time } from '../ui/Time.tsx'
import { QuoteStatusBadge } from './QuoteStatusBadge.tsx'
import {
  FIRST_QUOTES,
  QUOTE_STATUSES,
  type QuoteListState,
  type QuoteOrder,
  quoteArguments,
  readQuoteState,
  writeQuoteState,
} from './quote-filter.ts'
import { QUOTES, type QuotePageData, type QuoteRow } from './quote-queries.ts'

interface Props {
  readonly frame: Frame
  readonly state: QuoteListState
  readonly page: QuotePageData
}

function List(first: Omit<Props, 'frame'>) {
  const { t, amount, frame } = useReader()
  const list = useList(first, {
    toQuery: writeQuoteState,
    fromQuery: readQuoteState,
    read: (state, signal) => send(QUOTES, quoteArguments(state, frame.viewer.id), signal),
    pageOf: ({ quotes }) => quotes,
  })
  const { state, filtered, go, change } = list
  const order = (down: QuoteOrder, up: QuoteOrder) => columnOrder(state.order, [down, up], (order) => change({ order }))
  const columns: readonly ColumnDef<QuoteRow>[] = [
    {
      id: 'number',
      header: t('workspaceQuotes:column.number'),
      meta: { order: order('number-down', 'number') },
      cell: ({ row }) => (
        <a className="whitespace-nowrap" href={`/workspace/quotes/${encodeURIComponent(row.original.id)}`}>
          {row.original.number}
        </a>
      ),
    },
    {
      id: 'customer',
      header: t('workspaceQuotes:column.customer'),
      cell: ({ row }) => (
        <a href={`/workspace/customers/${encodeURIComponent(row.original.account.id)}`}>
          <bdi>{row.original.account.name}</bdi>
        </a>
      ),
    },
    {
      id: 'status',
      header: t('workspaceQuotes:column.status'),
      cell: ({ row }) => <QuoteStatusBadge status={row.original.status} />,
    },
    {
      id: 'total',
      header: t('workspaceQuotes:column.total'),
      meta: { numeric: true },
      cell: ({ row }) => amount(row.original.currentVersion.total),
    },
    {
      id: 'valid',
      header: t('workspaceQuotes:column.validUntil'),
      cell: ({ row }) => <Day iso={row.original.currentVersion.validUntil} />,
    },
    { id: 'owner', header: t('workspaceQuotes:column.owner'), cell: ({ row }) => row.original.owner?.name ?? '–' },
    {
      id: 'created',
      header: t('workspaceQuotes:column.created'),
      meta: { order: order('newest', 'oldest') },
      cell: ({ row }) => <Time iso={row.original.createdAt} />,
    },
  ]
  return (
    <ListView
      title={t('workspaceQuotes:title')}
      list={list}
      columns={columns}
      empty={t(filtered ? 'workspace:list.noMatch' : 'workspaceQuotes:empty')}
      filters={
        <FilterForm>
          <div className="ws-wide">
            <SearchBox value={state.search} onSearch={(search) => change({ search })} />
          </div>
          <SelectField
            label={t('workspaceQuotes:filter.status')}
            value={state.status}
            choices={[
              { value: '', label: t('workspace:list.any') },
              { value: 'waiting', label: t('workspaceQuotes:waiting') },
              ...QUOTE_STATUSES.map((value) => ({ value, label: t(`workspaceQuotes:status.${value}`) })),
            ]}
            onChange={(event) =>
              change({ status: readQuoteState(new URLSearchParams({ status: event.target.value })).status })
            }
          />
          <SelectField
            label={t('workspaceQuotes:filter.owner')}
            value={state.owner}
            choices={(['anybody', 'mine'] as const).map((value) => ({
              value,
              label: t(`workspaceQuotes:owner.${value}`),
            }))}
            onChange={(event) => change({ owner: event.target.value === 'mine' ? 'mine' : 'anybody' })}
          />
          {filtered && (
            <button type="button" className="ws-button" onClick={() => go(FIRST_QUOTES)}>
              {t('workspace:list.clear')}
            </button>
          )}
        </FilterForm>
      }
    />
  )
}

/** All quotations the signed-in person may see. */
export function QuoteList({ frame, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <List {...rest} />
    </Island>
  )
}

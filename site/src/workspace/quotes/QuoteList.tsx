import type { ColumnDef } from '@tanstack/react-table'
import { send } from '../api/send.ts'
import type { Frame } from '../frame.ts'
import { SearchBox } from '../list/SearchBox.tsx'
import { useList } from '../list/use-list.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { SelectField } from '../ui/fields.tsx'
import { Island } from '../ui/Island.tsx'
import { Pages } from '../ui/Pages.tsx'
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

function List({ state: firstState, page: firstPage }: Omit<Props, 'frame'>) {
  const { t, amount, frame } = useReader()
  const list = useList<QuoteListState, QuotePageData>(
    { state: firstState, page: firstPage },
    {
      toQuery: writeQuoteState,
      fromQuery: readQuoteState,
      read: async (state, signal) => {
        const answer = await send(QUOTES, quoteArguments(state, frame.viewer.id), signal)
        return answer.ok ? { ok: true, data: answer.data.quotes } : answer
      },
    },
  )
  const { state, page, go } = list
  const change = (part: Partial<QuoteListState>): void => go({ ...state, ...part, place: {} })
  const order = (down: QuoteOrder, up: QuoteOrder) => ({
    direction: state.order === down ? ('desc' as const) : state.order === up ? ('asc' as const) : undefined,
    onOrder: () => change({ order: state.order === down ? up : down }),
  })
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
  const filtered = writeQuoteState({ ...state, place: {} }) !== ''
  return (
    <>
      <div className="ws-head">
        <h1>{t('workspaceQuotes:title')}</h1>
      </div>
      <div className="ws-card">
        <form
          className="ws-filters"
          aria-label={t('workspace:list.filters')}
          onSubmit={(event) => event.preventDefault()}
        >
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
        </form>
        <div aria-busy={list.loading}>
          <DataTable
            label={t('workspaceQuotes:title')}
            rows={page.nodes}
            columns={columns}
            rowId={(quote) => quote.id}
            empty={filtered ? t('workspace:list.noMatch') : t('workspaceQuotes:empty')}
          />
        </div>
        <Pages page={page} onMove={(place) => go({ ...state, place })} />
      </div>
    </>
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

import type { ColumnDef } from '@tanstack/react-table'
import { useMemo } from 'react'
import { useLive } from '../api/live.ts'
import { send } from '../api/send.ts'
import type { Frame } from '../frame.ts'
import { columnOrder } from '../list/column-order.ts'
import { ListView } from '../list/ListView.tsx'
import { useList } from '../list/use-list.ts'
import { Island } from '../ui/Island.tsx'
import { LiveMark } from '../ui/LiveMark.tsx'
import { useReader } from '../ui/reader.ts'
import { Day, Time } from '../ui/Time.tsx'
import { DealFilters, ViewSwitch } from './DealFilters.tsx'
import { DealStatusBadge } from './DealStatusBadge.tsx'
import { type DealListState, type DealOrder, dealArguments, readDealState, writeDealState } from './deal-filter.ts'
import { DEAL_CHANGED, DEALS, type DealCardData, type DealPage, dealPage, type PipelineRow } from './deal-queries.ts'

interface Props {
  readonly frame: Frame
  readonly state: DealListState
  readonly page: DealPage
  readonly pipelines: readonly PipelineRow[]
}

const NOTHING = {}

function Table({ pipelines, ...first }: Omit<Props, 'frame'>) {
  const { t, text, amount, frame } = useReader()
  const list = useList(first, {
    toQuery: writeDealState,
    fromQuery: readDealState,
    read: (state, signal) => send(DEALS, dealArguments(state, frame.viewer.id), signal),
    pageOf: dealPage,
  })
  const live = useLive(DEAL_CHANGED, NOTHING, {
    onGap: () => void list.reload(),
    onEvent: ({ dealChanged: deal }) =>
      list.setPage((old) => ({ ...old, nodes: old.nodes.map((row) => (row.id === deal.id ? deal : row)) })),
  })
  const order = (first: DealOrder, second: DealOrder, direction: 'asc' | 'desc' = 'desc') =>
    columnOrder(list.state.order, [first, second], (order) => list.change({ order }), direction)
  const columns: readonly ColumnDef<DealCardData>[] = useMemo(
    () => [
      {
        id: 'name',
        header: t('workspaceDeals:field.name'),
        meta: { wide: true },
        cell: ({ row: { original: deal } }) => (
          <>
            <a href={`/workspace/deals/${encodeURIComponent(deal.id)}`}>
              <strong>
                <bdi>{deal.name}</bdi>
              </strong>
            </a>
            <br />
            <bdi>{deal.account.name}</bdi>
          </>
        ),
      },
      {
        id: 'stage',
        header: t('workspaceDeals:field.stage'),
        cell: ({ row: { original: deal } }) => (
          <>
            {deal.status === 'open' ? text(deal.stage.name) : <DealStatusBadge status={deal.status} />}{' '}
            {deal.stuck && <span className="ws-badge ws-badge-warn">{t('workspaceDeals:stuck')}</span>}
          </>
        ),
      },
      {
        id: 'since',
        header: t('workspaceDeals:field.since'),
        meta: { order: order('since', 'since-down', 'asc') },
        cell: ({ row }) => <Time iso={row.original.stageSince} />,
      },
      {
        id: 'value',
        header: t('workspaceDeals:field.value'),
        meta: { numeric: true, order: order('value', 'value-up') },
        cell: ({ row: { original: deal } }) => (deal.value === null ? '–' : amount(deal.value)),
      },
      {
        id: 'close',
        header: t('workspaceDeals:field.expectedCloseOn'),
        meta: { order: order('close', 'close-down', 'asc') },
        cell: ({ row: { original: deal } }) =>
          deal.expectedCloseOn === null ? '–' : <Day iso={deal.expectedCloseOn} />,
      },
      {
        id: 'owner',
        header: t('workspaceDeals:field.owner'),
        cell: ({ row }) => row.original.owner?.name ?? <span className="ws-quiet">{t('workspace:form.nobody')}</span>,
      },
      {
        id: 'created',
        header: t('workspaceDeals:field.createdAt'),
        meta: { order: order('newest', 'oldest') },
        cell: ({ row }) => <Time iso={row.original.createdAt} />,
      },
    ],
    [t, text, amount, list.state],
  )
  const change = (name: string, value: string): void => {
    const parameters = new URLSearchParams(writeDealState({ ...list.state, place: {} }))
    parameters.set(name, value)
    list.go(readDealState(parameters))
  }
  return (
    <ListView
      title={t('workspaceDeals:title')}
      list={list}
      columns={columns}
      empty={t(list.filtered ? 'workspace:list.noMatch' : 'workspaceDeals:none')}
      mark={<LiveMark state={live} />}
      filters={
        <>
          <ViewSwitch state={list.state} />
          <DealFilters state={list.state} pipelines={pipelines} onChange={change} onGo={list.go} />
          <p className="ws-small ws-quiet" aria-live="polite" data-value={list.page.value.amount}>
            {t('workspaceDeals:table.value', { value: amount(list.page.value) })}
          </p>
        </>
      }
    />
  )
}

/** Deals as a table that can be put in order. */
export function DealTable({ frame, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <Table {...rest} />
    </Island>
  )
}

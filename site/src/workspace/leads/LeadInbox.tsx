import type { ColumnDef } from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import { useLive } from '../api/live.ts'
import { send } from '../api/send.ts'
import { countryName } from '../format/figures.ts'
import type { Frame } from '../frame.ts'
import { columnOrder } from '../list/column-order.ts'
import { ListView } from '../list/ListView.tsx'
import { useList, withRow } from '../list/use-list.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { Island } from '../ui/Island.tsx'
import { LiveMark } from '../ui/LiveMark.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { GradeButton, GradeReasons } from './Grade.tsx'
import { LeadActions } from './LeadActions.tsx'
import { LeadFilters } from './LeadFilters.tsx'
import { LeadStatusBadge } from './LeadStatusBadge.tsx'
import {
  type LeadListState,
  type LeadOrder,
  leadArguments,
  readLeadState,
  showsNewLead,
  writeLeadState,
} from './lead-filter.ts'
import { LEAD_ADDED, LEADS, type LeadPage, type LeadRow } from './lead-queries.ts'

interface Props {
  readonly frame: Frame
  readonly state: LeadListState
  readonly page: LeadPage
}

const VARIABLES = {}

function Inbox(first: Omit<Props, 'frame'>) {
  const { t, frame, locale } = useReader()
  const { say } = useFeedback()
  const viewerId = frame.viewer.id
  const [open, setOpen] = useState<string>()
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  const list = useList(first, {
    toQuery: writeLeadState,
    fromQuery: readLeadState,
    read: (state, signal) => send(LEADS, leadArguments(state, viewerId), signal),
    pageOf: ({ leads }) => leads,
  })
  const { state, go, setPage } = list
  const replace = (lead: LeadRow): void => setPage((old) => withRow(old, lead))

  const live = useLive(LEAD_ADDED, VARIABLES, {
    onGap: () => void list.reload(),
    onEvent: ({ leadAdded: lead }) => {
      say(t('workspaceLeads:arrived', { name: lead.company ?? lead.name, grade: lead.grade }))
      if (!showsNewLead(state, { ...lead, ownerId: lead.owner?.id }, viewerId)) return
      setFresh((ids) => new Set([...ids, lead.id]))
      if (state.place.after !== undefined || state.place.before !== undefined) return
      // On top whatever the order: it is what just happened. The next reading puts it in its place.
      setPage((old) =>
        old.nodes.some((row) => row.id === lead.id)
          ? old
          : { ...old, totalCount: old.totalCount + 1, nodes: [lead, ...old.nodes] },
      )
    },
  })

  const order = (down: LeadOrder, up: LeadOrder) =>
    columnOrder(state.order, [down, up], (order) => list.change({ order }))
  const columns: readonly ColumnDef<LeadRow>[] = useMemo(
    () => [
      {
        id: 'grade',
        header: t('workspaceLeads:column.grade'),
        meta: { order: order('best', 'worst') },
        cell: ({ row: { original: lead } }) => (
          <GradeButton
            lead={lead}
            open={open === lead.id}
            onToggle={() => setOpen(open === lead.id ? undefined : lead.id)}
          />
        ),
      },
      {
        id: 'who',
        header: t('workspaceLeads:column.who'),
        meta: { wide: true },
        cell: ({ row: { original: lead } }) => (
          <>
            <a href={`/workspace/leads/${encodeURIComponent(lead.id)}`}>
              <strong>
                <bdi>{lead.name}</bdi>
              </strong>
            </a>
            {lead.company !== null && (
              <>
                , <bdi>{lead.company}</bdi>
              </>
            )}
            {lead.country !== null && <span className="ws-quiet"> · {countryName(lead.country, locale)}</span>}
          </>
        ),
      },
      {
        id: 'wants',
        header: t('workspaceLeads:column.wants'),
        meta: { wide: true },
        cell: ({ row: { original: lead } }) => (
          <span className="line-clamp-2" lang={lead.locale} dir="auto">
            {/* Isolated: the direction is the message's, not that of a code before it. */}
            {lead.productSkus.length > 0 && (
              <strong>
                <bdi>{lead.productSkus.slice(0, 4).join(', ')}</bdi>{' '}
              </strong>
            )}
            {lead.message}
          </span>
        ),
      },
      {
        id: 'source',
        header: t('workspaceLeads:column.source'),
        cell: ({ row }) => t(`workspaceLeads:source.${row.original.source}`),
      },
      {
        id: 'status',
        header: t('workspaceLeads:column.status'),
        cell: ({ row }) => <LeadStatusBadge status={row.original.status} />,
      },
      {
        id: 'owner',
        header: t('workspaceLeads:column.owner'),
        cell: ({ row }) => row.original.owner?.name ?? <span className="ws-quiet">{t('workspace:form.nobody')}</span>,
      },
      {
        id: 'since',
        header: t('workspaceLeads:column.since'),
        meta: { order: order('newest', 'oldest') },
        cell: ({ row }) => <Time iso={row.original.createdAt} />,
      },
      {
        id: 'actions',
        header: t('workspace:list.actions'),
        meta: { wide: true },
        cell: ({ row }) => <LeadActions lead={row.original} onChange={replace} compact />,
      },
    ],
    [t, open, state, locale],
  )
  return (
    <ListView
      title={t('workspaceLeads:title')}
      list={list}
      columns={columns}
      empty={t(list.filtered ? 'workspace:list.noMatch' : 'workspaceLeads:empty')}
      mark={<LiveMark state={live} />}
      isFresh={(lead) => fresh.has(lead.id)}
      below={(lead) => (open === lead.id ? <GradeReasons lead={lead} /> : null)}
      filters={<LeadFilters state={state} onChange={go} />}
    />
  )
}

/** The live inbox of leads. */
export function LeadInbox({ frame, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <Inbox {...rest} />
    </Island>
  )
}

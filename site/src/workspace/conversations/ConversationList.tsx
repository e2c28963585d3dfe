import type { ColumnDef } from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import { useLive } from '../api/live.ts'
import { send } from '../api/send.ts'
import { languageName } from '../format/figures.ts'
import type { Frame } from '../frame.ts'
import { ListView } from '../list/ListView.tsx'
import { useList, withRow } from '../list/use-list.ts'
import { Island } from '../ui/Island.tsx'
import { LiveMark } from '../ui/LiveMark.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { ConversationFilters } from './ConversationFilters.tsx'
import {
  type ConversationListState,
  conversationArguments,
  readConversationState,
  writeConversationState,
} from './conversation-filter.ts'
import {
  CONVERSATION_CHANGED,
  CONVERSATIONS,
  type ConversationPage,
  type ConversationRow,
  type LabelInUse,
} from './conversation-queries.ts'
import { TalkBuyer, TalkStatus } from './TalkStatus.tsx'

interface Props {
  readonly frame: Frame
  readonly state: ConversationListState
  readonly page: ConversationPage
  readonly labels: readonly LabelInUse[]
}

const VARIABLES = {}
const ANALYSTS: ReadonlySet<string> = new Set(['lead', 'executive', 'admin'])

function Talks({ labels, ...first }: Omit<Props, 'frame'>) {
  const { t, frame, locale, count } = useReader()
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  const list = useList(first, {
    toQuery: writeConversationState,
    fromQuery: readConversationState,
    read: (state, signal) => send(CONVERSATIONS, conversationArguments(state, frame.now), signal),
    pageOf: ({ conversations }) => conversations,
  })
  const { state, page, setPage } = list
  const atTop = !list.filtered && state.place.after === undefined && state.place.before === undefined
  const live = useLive(CONVERSATION_CHANGED, VARIABLES, {
    onGap: () => void list.reload(),
    onEvent: ({ conversationChanged: talk }) => {
      setFresh((ids) => new Set([...ids, talk.id]))
      if (page.nodes.some(({ id }) => id === talk.id)) setPage((old) => withRow(old, talk))
      // Filters are the server's business: the list is only read again where a new talk may belong on top.
      else if (atTop) setPage((old) => ({ ...old, totalCount: old.totalCount + 1, nodes: [talk, ...old.nodes] }))
    },
  })
  const columns: readonly ColumnDef<ConversationRow>[] = useMemo(
    () => [
      {
        id: 'buyer',
        header: t('workspaceConversations:column.buyer'),
        meta: { wide: true },
        cell: ({ row: { original: talk } }) => (
          <a href={`/workspace/conversations/${encodeURIComponent(talk.id)}`}>
            <strong>
              <TalkBuyer talk={talk} />
            </strong>
          </a>
        ),
      },
      {
        id: 'said',
        header: t('workspaceConversations:column.said'),
        meta: { wide: true },
        cell: ({ row: { original: talk } }) => (
          <span className="line-clamp-2" lang={talk.locale} dir="auto">
            {talk.firstText}
          </span>
        ),
      },
      {
        id: 'language',
        header: t('workspaceConversations:filter.language'),
        cell: ({ row }) => languageName(row.original.locale, locale),
      },
      {
        id: 'step',
        header: t('workspaceConversations:column.step'),
        cell: ({ row }) => (
          <span>
            <TalkStatus talk={row.original} />
          </span>
        ),
      },
      {
        id: 'turns',
        header: t('workspaceConversations:analysis.turns'),
        meta: { numeric: true },
        cell: ({ row }) => count(row.original.turnCount),
      },
      {
        id: 'labels',
        header: t('workspaceConversations:column.labels'),
        cell: ({ row }) =>
          row.original.labels.length === 0 ? null : (
            <span>
              {row.original.labels.map((label) => (
                <span key={label} className="ws-badge">
                  {label}
                </span>
              ))}
            </span>
          ),
      },
      {
        id: 'owner',
        header: t('workspaceConversations:column.owner'),
        cell: ({ row: { original: talk } }) =>
          (talk.owner ?? talk.account?.owner)?.name ?? <span className="ws-quiet">{t('workspace:form.nobody')}</span>,
      },
      {
        id: 'last',
        header: t('workspaceConversations:column.last'),
        cell: ({ row }) => <Time iso={row.original.lastTurnAt} />,
      },
    ],
    [t, locale, count],
  )
  return (
    <ListView
      title={t('workspaceConversations:title')}
      list={list}
      columns={columns}
      empty={t(list.filtered ? 'workspace:list.noMatch' : 'workspaceConversations:empty')}
      mark={
        <span className="ws-buttons">
          {ANALYSTS.has(frame.viewer.role) && (
            <a className="ws-button" href="/workspace/conversations/analysis">
              {t('workspaceConversations:toAnalysis')}
            </a>
          )}
          <LiveMark state={live} />
        </span>
      }
      isFresh={(talk) => fresh.has(talk.id)}
      filters={<ConversationFilters state={state} labels={labels} onChange={list.go} />}
    />
  )
}

/** The talks of buyers with the advisor, as they happen. */
export function ConversationList({ frame, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <Talks {...rest} />
    </Island>
  )
}

import { useRef, useState } from 'react'
import { useLive } from '../api/live.ts'
import { goToSignIn, send } from '../api/send.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { SelectField } from '../ui/fields.tsx'
import { LiveMark } from '../ui/LiveMark.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { type EntryRow, TIMELINE, TIMELINE_ADDED } from './account-queries.ts'
import { TIMELINE_KINDS, type TimelineKind, type WordedEntry, wordEntry } from './timeline-words.ts'

interface TimelinePage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly EntryRow[]
}

interface Props {
  readonly accountId: string
  readonly first: TimelinePage
  readonly stageName: (code: string) => string
  /** Something happened: what the page shows beside the timeline may have changed. */
  readonly onNews: (entry: EntryRow) => void
}

const PAGE = 25

/** Everything that happened with a customer, newest first, growing while it is looked at. */
export function Timeline({ accountId, first, stageName, onNews }: Props) {
  const reader = useReader()
  const { t } = reader
  const { complain } = useFeedback()
  const [page, setPage] = useState(first)
  const [kind, setKind] = useState<TimelineKind | ''>('')
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  const [loading, setLoading] = useState(false)
  /** Answers may overtake each other: only the last one asked for counts. */
  const asked = useRef(0)

  const read = async (wanted: TimelineKind | '', after: string | null): Promise<void> => {
    asked.current += 1
    const turn = asked.current
    setLoading(true)
    const answer = await send(TIMELINE, { id: accountId, first: PAGE, after, kinds: wanted === '' ? null : [wanted] })
    if (turn !== asked.current) return
    setLoading(false)
    if (!answer.ok)
      return answer.problem === 'signedOut' ? goToSignIn() : complain({ kind: 'problem', problem: answer.problem })
    const { node } = answer.data
    if (node?.__typename !== 'Account') return
    setPage((old) =>
      after === null ? node.timeline : { ...node.timeline, nodes: [...old.nodes, ...node.timeline.nodes] },
    )
  }
  const live = useLive(
    TIMELINE_ADDED,
    { accountId },
    {
      onGap: () => void read(kind, null),
      onEvent: ({ timelineEntryAdded: entry }) => {
        onNews(entry)
        if (kind !== '' && entry.kind !== kind) return
        setFresh((ids) => new Set([...ids, entry.id]))
        setPage((old) => ({
          ...old,
          nodes: [entry, ...old.nodes.filter((one) => one.id !== entry.id)].sort((a, b) =>
            b.occurredAt.localeCompare(a.occurredAt),
          ),
        }))
      },
    },
  )
  return (
    <>
      <div className="ws-card-head">
        <div className="w-56">
          <SelectField
            label={t('workspaceCustomers:timeline.kinds')}
            value={kind}
            choices={[
              { value: '', label: t('workspaceCustomers:timeline.all') },
              ...TIMELINE_KINDS.map((value) => ({ value, label: t(`workspaceCustomers:kind.${value}`) })),
            ]}
            onChange={(event) => {
              const wanted = TIMELINE_KINDS.find((one) => one === event.target.value) ?? ''
              setKind(wanted)
              void read(wanted, null)
            }}
          />
        </div>
        <LiveMark state={live} />
      </div>
      {page.nodes.length === 0 && <p className="ws-empty">{t('workspaceCustomers:timeline.empty')}</p>}
      <ol className="ws-timeline" aria-busy={loading}>
        {page.nodes.map((entry) => {
          const words = wordEntry(reader, entry, stageName)
          const data = entry.data as Readonly<Record<string, unknown>> | null
          const by = typeof data?.by === 'string' ? data.by : ''
          return (
            <li
              key={entry.id}
              className={fresh.has(entry.id) ? 'ws-entry ws-entry-fresh' : 'ws-entry'}
              data-kind={entry.kind}
            >
              <span>{hrefOf(words) === undefined ? words.title : <a href={hrefOf(words)}>{words.title}</a>}</span>
              {words.detail !== undefined && (
                <span className="ws-text ws-quiet" dir="auto">
                  {words.detail}
                </span>
              )}
              <span className="ws-small ws-quiet">
                <Time iso={entry.occurredAt} />
                {by !== '' && <> · {t('workspaceCustomers:by', { name: by })}</>}
              </span>
            </li>
          )
        })}
      </ol>
      {page.pageInfo.hasNextPage && (
        <button
          type="button"
          className="ws-button"
          aria-disabled={loading}
          onClick={() => void read(kind, page.pageInfo.endCursor)}
        >
          {loading ? t('workspace:list.loading') : t('workspace:list.more')}
        </button>
      )}
    </>
  )
}

/** Where the thing an entry is about is shown. */
function hrefOf({ quoteNumber, conversationId }: WordedEntry): string | undefined {
  if (quoteNumber !== undefined) return `/workspace/quotes/number/${encodeURIComponent(quoteNumber)}`
  return conversationId === undefined ? undefined : `/workspace/conversations/${encodeURIComponent(conversationId)}`
}

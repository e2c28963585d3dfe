import { useEffect, useState } from 'react'
import { act, type Done } from '../api/act.ts'
import { send } from '../api/send.ts'
import { languageName } from '../format/figures.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { CLUSTER_NODE, type ClusterRow, DISMISS_CLUSTER, DRAFT_FAQ, REOPEN_CLUSTER } from './analysis-queries.ts'

interface Props {
  readonly first: ClusterRow
  readonly times: number
  readonly locales: readonly string[]
}

/** Milliseconds between looks at a draft that is on its way, and how long somebody waits for it on the page. */
const LOOK_EVERY = 2_000
const MOST_LOOKS = 60
const BADGES = { open: 'ws-badge-warn', drafted: 'ws-badge-primary', answered: 'ws-badge-good', dismissed: '' } as const

/** Questions that ask the same, how they were put, and what can be done about them. */
export function ClusterItem({ first, times, locales }: Props) {
  const { t, locale } = useReader()
  const { say, complain } = useFeedback()
  const [cluster, setCluster] = useState(first)
  const { id: clusterId, status, draftStatus } = cluster
  useEffect(() => {
    if (draftStatus !== 'queued') return
    let looks = 0
    const timer = setInterval(async () => {
      looks += 1
      if (looks >= MOST_LOOKS) clearInterval(timer)
      const answer = await send(CLUSTER_NODE, { id: clusterId })
      if (answer.ok && answer.data.node?.__typename === 'QuestionCluster') setCluster(answer.data.node)
    }, LOOK_EVERY)
    return () => clearInterval(timer)
  }, [draftStatus, clusterId])
  const take = (done: Done<ClusterRow>, said?: string): void => {
    if (!done.ok) {
      complain(done.trouble)
      return
    }
    setCluster(done.data)
    if (said === undefined) return
    say(said, async () => {
      const back = await act(REOPEN_CLUSTER, { clusterId })
      if (back.ok) setCluster(back.data)
      return back.ok ? undefined : back.trouble
    })
  }
  return (
    <li className="ws-cluster">
      <p lang={cluster.locale} dir="auto">
        <strong>{cluster.question}</strong>
      </p>
      <p className="ws-small ws-quiet">
        <span className={`ws-badge ${BADGES[status]}`}>{t(`workspaceConversations:cluster.status.${status}`)}</span>{' '}
        {t('workspaceConversations:cluster.asked', { count: times })} ·{' '}
        {locales.map((code) => languageName(code, locale)).join(', ')} · <Time iso={cluster.lastAskedAt} />
      </p>
      <DraftState cluster={cluster} />
      <div className="ws-buttons">
        {status === 'open' && draftStatus !== 'queued' && (
          <button
            type="button"
            className="ws-button ws-button-small ws-button-primary"
            onClick={async () => take(await act(DRAFT_FAQ, { clusterId }))}
          >
            {t(draftStatus === 'failed' ? 'workspace:form.retry' : 'workspaceConversations:cluster.draft')}
          </button>
        )}
        {(status === 'open' || status === 'drafted') && draftStatus !== 'queued' && (
          <button
            type="button"
            className="ws-button ws-button-small"
            onClick={async () =>
              take(await act(DISMISS_CLUSTER, { clusterId }), t('workspaceConversations:cluster.dismissed'))
            }
          >
            {t('workspaceConversations:cluster.dismiss')}
          </button>
        )}
        {(status === 'dismissed' || status === 'answered') && (
          <button
            type="button"
            className="ws-button ws-button-small"
            onClick={async () => take(await act(REOPEN_CLUSTER, { clusterId }))}
          >
            {t('workspaceConversations:cluster.reopen')}
          </button>
        )}
      </div>
      <details className="ws-small">
        <summary>{t('workspaceConversations:cluster.examples')}</summary>
        <ul className="ws-list">
          {cluster.questions.map((question) => (
            <li key={`${question.at}${question.text}`}>
              <span lang={question.locale} dir="auto">
                {question.text}
              </span>{' '}
              <span className="ws-quiet">
                <Time iso={question.at} />
              </span>{' '}
              {question.conversation !== null && (
                <a href={`/workspace/conversations/${encodeURIComponent(question.conversation.id)}`}>
                  {t('workspaceConversations:cluster.talk')}
                </a>
              )}
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}

/** How far the draft of an answer is. */
function DraftState({ cluster }: { readonly cluster: ClusterRow }) {
  const { t } = useReader()
  const error = cluster.draftError ?? ''
  if (cluster.draftStatus === 'queued') {
    return (
      <p className="ws-notice" role="status">
        {error === ''
          ? t('workspaceConversations:cluster.queued')
          : t('workspaceConversations:cluster.waiting', { error })}
      </p>
    )
  }
  if (cluster.draftStatus === 'failed')
    return <p className="ws-notice ws-notice-bad">{t('workspaceConversations:cluster.failed', { error })}</p>
  if (cluster.draftUrl === null) return null
  return (
    <p>
      <a href={cluster.draftUrl}>{t('workspaceConversations:cluster.open')}</a>
    </p>
  )
}

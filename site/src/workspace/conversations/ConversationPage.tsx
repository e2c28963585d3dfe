import { useState } from 'react'
import { useLive } from '../api/live.ts'
import { goToSignIn, send } from '../api/send.ts'
import type { Frame } from '../frame.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { Island } from '../ui/Island.tsx'
import { LiveMark } from '../ui/LiveMark.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { AboutCard } from './AboutCard.tsx'
import {
  CONVERSATION,
  CONVERSATION_CHANGED,
  type ConversationData,
  type ConversationRow,
} from './conversation-queries.ts'
import { LabelsCard } from './LabelsCard.tsx'
import type { OntologyLabels } from './ontology-labels.ts'
import { TakeOver } from './TakeOver.tsx'
import { TalkFactsCard } from './TalkFactsCard.tsx'
import { TalkBuyer, TalkStatus } from './TalkStatus.tsx'
import { TurnView } from './TurnView.tsx'

interface Props {
  readonly frame: Frame
  readonly talk: ConversationData
  readonly labels: OntologyLabels
}

function Conversation({ talk: first, labels }: Omit<Props, 'frame'>) {
  const { t, count } = useReader()
  const { complain } = useFeedback()
  const [talk, setTalk] = useState(first)
  const take = (row: ConversationRow): void => setTalk((old) => ({ ...old, ...row }))
  /** Reads the talk, or the turns after those shown. Turns that are shown already stay, in their newer form. */
  const read = async (after: string | null): Promise<void> => {
    const answer = await send(CONVERSATION, { id: talk.id, after })
    if (!answer.ok)
      return answer.problem === 'signedOut' ? goToSignIn() : complain({ kind: 'problem', problem: answer.problem })
    const { node } = answer.data
    if (node?.__typename !== 'Conversation') return
    setTalk((old) => {
      const read = new Set(node.turns.nodes.map(({ id }) => id))
      const kept = old.turns.nodes.filter(({ id }) => !read.has(id))
      const nodes = [...kept, ...node.turns.nodes].sort((a, b) => a.position - b.position)
      const beyond = after === null && kept.length > 0
      return { ...node, turns: { pageInfo: beyond ? old.turns.pageInfo : node.turns.pageInfo, nodes } }
    })
  }
  const { pageInfo, nodes: turns } = talk.turns
  const live = useLive(
    CONVERSATION_CHANGED,
    { conversationId: talk.id },
    {
      onGap: () => void read(null),
      // The last page is read again: that is where something happens.
      onEvent: () => void read(turns.length > 50 ? pageInfo.endCursor : null),
    },
  )
  return (
    <>
      <div className="ws-head">
        <div>
          <p className="ws-small">
            <a href="/workspace/conversations">{t('workspaceConversations:title')}</a>
          </p>
          <h1>
            <TalkBuyer talk={talk} />
          </h1>
          <p className="ws-buttons ws-quiet">
            <TalkStatus talk={talk} /> <span>{t('workspaceConversations:messages', { count: talk.turnCount })}</span>{' '}
            <Time iso={talk.lastTurnAt} />{' '}
            <span>{(talk.owner ?? talk.account?.owner)?.name ?? t('workspace:form.nobody')}</span>{' '}
            <LiveMark state={live} />
          </p>
        </div>
        <TakeOver talk={talk} onChange={take} />
      </div>
      <div className="ws-columns">
        <section className="ws-card ws-stack" aria-labelledby="transcript-title">
          <h2 id="transcript-title">{t('workspaceConversations:talk.transcript')}</h2>
          {turns.length === 0 && <p className="ws-empty">{t('workspaceConversations:talk.none')}</p>}
          <ol className="ws-stack">
            {turns.map((turn) => (
              <TurnView
                key={turn.id}
                turn={turn}
                conversationId={talk.id}
                labels={labels}
                onFeedback={() => void read(null)}
              />
            ))}
          </ol>
          {pageInfo.hasNextPage && (
            <button type="button" className="ws-button" onClick={() => void read(pageInfo.endCursor)}>
              {t('workspace:list.more')} ({count(talk.turnCount - turns.length)})
            </button>
          )}
        </section>
        <div className="ws-stack">
          <TalkFactsCard facts={talk.facts} labels={labels} />
          <AboutCard talk={talk} />
          <LabelsCard talk={talk} onChange={take} />
        </div>
      </div>
    </>
  )
}

/** One talk with everything behind it. */
export function ConversationPage({ frame, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <Conversation {...rest} />
    </Island>
  )
}

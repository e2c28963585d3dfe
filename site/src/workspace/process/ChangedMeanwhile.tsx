import type { Failure } from '../api/failure.ts'
import { send } from '../api/send.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'
import { PLAYBOOK_NOW, type PlaybookData } from './process-queries.ts'

interface Props {
  readonly playbookId: string
  readonly failure: Failure
  /** Takes what stands there now; what was written here is let go. */
  readonly onTheirs: (playbook: PlaybookData) => void
  /** Writes over it what stands here. */
  readonly onMine: (basedOn: string) => Promise<unknown>
}

/** Somebody else saved first: who and when, and the three ways on. What was written here still stands in the page. */
export function ChangedMeanwhile({ playbookId, failure, onTheirs, onMine }: Props) {
  const { t, instant, frame } = useReader()
  const { complain } = useFeedback()
  const theirs = async (): Promise<void> => {
    const answer = await send(PLAYBOOK_NOW, { id: playbookId })
    if (!answer.ok) return complain({ kind: 'problem', problem: answer.problem })
    if (answer.data.node?.__typename === 'Playbook') onTheirs(answer.data.node)
  }
  return (
    <div className="ws-notice ws-notice-warn ws-stack" role="alert">
      <p>
        {t('workspaceProcess:conflict.text', {
          who: failure.changedBy ?? t('workspaceProcess:conflict.somebody'),
          when: instant(failure.changedAt ?? frame.now),
        })}
      </p>
      <div className="ws-buttons">
        <a
          className="ws-button"
          href={`/workspace/process/${encodeURIComponent(playbookId)}`}
          target="_blank"
          rel="noreferrer"
        >
          {t('workspaceProcess:conflict.look')}
        </a>
        <button type="button" className="ws-button" onClick={() => void theirs()}>
          {t('workspaceProcess:conflict.theirs')}
        </button>
        <button type="button" className="ws-button" onClick={() => void onMine(failure.changedAt ?? '')}>
          {t('workspaceProcess:conflict.mine')}
        </button>
      </div>
    </div>
  )
}

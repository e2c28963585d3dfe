import { useState } from 'react'
import { act } from '../api/act.ts'
import { fieldProblem } from '../api/failure.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { TextArea } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { GIVE_FEEDBACK, type TurnRow } from './conversation-queries.ts'

interface Props {
  readonly turn: TurnRow
  readonly conversationId: string
  readonly onDone: () => void
}

/** What buyer and colleagues thought of an answer, and what would have been right. */
export function TurnFeedback({ turn, conversationId, onDone }: Props) {
  const { t, frame } = useReader()
  const { say, complain } = useFeedback()
  const [correcting, setCorrecting] = useState(false)
  const own = turn.feedback.find(({ by }) => by?.id === frame.viewer.id)
  const [correction, setCorrection] = useState(own?.correction ?? '')
  const give = (verdict: 'up' | 'down', text: string) =>
    act(GIVE_FEEDBACK, { input: { conversationId, turnId: turn.turnId, verdict, correction: text } })
  const done = (): void => {
    setCorrecting(false)
    say(t('workspaceConversations:feedback.saved'))
    onDone()
  }
  const { pending, trouble, submit } = useSubmission(correction, (text) => give('down', text), done)
  const praise = async (): Promise<void> => {
    const given = await give('up', '')
    if (given.ok) done()
    else complain(given.trouble)
  }
  return (
    <div className="ws-stack ws-small">
      {turn.feedback.map((feedback) => (
        <p key={feedback.by?.id ?? 'buyer'}>
          <span className={feedback.verdict === 'up' ? 'ws-badge ws-badge-good' : 'ws-badge ws-badge-bad'}>
            {t(`workspaceConversations:feedback.${feedback.verdict}`)}
          </span>{' '}
          {feedback.by?.name ?? t('workspaceConversations:feedback.buyer')}
          {feedback.correction !== null && (
            <>
              : <span dir="auto">{feedback.correction}</span>
            </>
          )}
        </p>
      ))}
      <div className="ws-buttons">
        <button
          type="button"
          className="ws-button ws-button-small"
          aria-pressed={own?.verdict === 'up'}
          onClick={() => void praise()}
        >
          {t('workspaceConversations:feedback.up')}
        </button>
        <button
          type="button"
          className="ws-button ws-button-small"
          aria-pressed={own?.verdict === 'down'}
          aria-expanded={correcting}
          onClick={() => setCorrecting(!correcting)}
        >
          {t('workspaceConversations:feedback.down')}
        </button>
      </div>
      {correcting && (
        <form className="ws-form" onSubmit={submit}>
          <TextArea
            label={t('workspaceConversations:feedback.correct')}
            value={correction}
            maxLength={2_000}
            optional
            error={fieldProblem(t, trouble, 'correction')}
            onChange={(event) => setCorrection(event.target.value)}
          />
          <Submit
            label={t('workspaceConversations:feedback.save')}
            pending={pending}
            trouble={trouble}
            onCancel={() => setCorrecting(false)}
          />
        </form>
      )}
    </div>
  )
}

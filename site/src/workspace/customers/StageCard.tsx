import { useState } from 'react'
import { act, type Done } from '../api/act.ts'
import { fieldProblem } from '../api/failure.ts'
import { StageAdvice } from '../stages/StageAdvice.tsx'
import { StageBar } from '../stages/StageBar.tsx'
import { StageHistory } from '../stages/StageHistory.tsx'
import { useUndo } from '../stages/use-undo.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { useFeedback } from '../ui/Feedback.tsx'
import { SelectField, TextArea } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { MOVE_ACCOUNT, RESOLVE_SUGGESTION, type StageRow, type Standing, UNDO_ACCOUNT_MOVE } from './account-queries.ts'
import { StepComments } from './StepComments.tsx'

interface Props {
  readonly account: Standing
  readonly stages: readonly StageRow[]
  readonly onChange: (standing: Standing) => void
}

/** Where the customer stands, how they came there, and what the rules suggest. */
export function StageCard({ account, stages, onChange }: Props) {
  const reader = useReader()
  const { t, text, date } = reader
  const { say, complain } = useFeedback()
  const [moving, setMoving] = useState(false)
  const here = stages.find((stage) => stage.id === account.stage.id) ?? account.stage
  const resolve = async (suggestionId: string, accept: boolean): Promise<void> => {
    const done: Done<Standing> = await act(RESOLVE_SUGGESTION, { suggestionId, accept })
    if (!done.ok) return complain(done.trouble)
    if (accept) return moved(done.data)
    onChange(done.data)
    say(t('workspaceCustomers:stage.dismissed'))
  }
  const { undo, undoLast } = useUndo(
    (expectedStageId) => act(UNDO_ACCOUNT_MOVE, { accountId: account.id, expectedStageId }),
    onChange,
  )
  const moved = (standing: Standing): void => {
    onChange(standing)
    say(t('workspaceCustomers:stage.moved', { stage: text(standing.stage.name) }), undo(standing.stage.id))
  }
  return (
    <section className="ws-card ws-stack" aria-labelledby="stage-title">
      <div className="ws-card-head">
        <h2 id="stage-title">
          {t('workspaceCustomers:stage.title')}: {text(account.stage.name)}{' '}
          <span className="ws-quiet font-normal">
            {t('workspaceCustomers:stage.since', { date: date(account.stageSince) })}
          </span>
        </h2>
        <button type="button" className="ws-button" onClick={() => setMoving(true)}>
          {t('workspaceCustomers:stage.move')}
        </button>
      </div>
      <StageBar stages={stages} here={here} />
      {account.stageLocked && <p className="ws-small ws-quiet">{t('workspaceCustomers:stage.locked')}</p>}
      <StageAdvice suggestions={account.stageSuggestions} onResolve={resolve} />
      <StageHistory
        steps={account.stageHistory}
        onUndoLast={() => undoLast(account.stage.id)}
        below={(step) => <StepComments accountId={account.id} step={step} />}
      />
      {moving && (
        <MoveDialog
          account={account}
          stages={stages}
          onClose={() => setMoving(false)}
          onMoved={(standing) => {
            setMoving(false)
            moved(standing)
          }}
        />
      )}
    </section>
  )
}

interface MoveProps extends Pick<Props, 'account' | 'stages'> {
  readonly onClose: () => void
  readonly onMoved: (standing: Standing) => void
}

function MoveDialog({ account, stages, onClose, onMoved }: MoveProps) {
  const { t, text } = useReader()
  const others = stages.filter((stage) => stage.id !== account.stage.id)
  const [stageId, setStageId] = useState(others[0]?.id ?? '')
  const [reason, setReason] = useState('')
  const { pending, trouble, submit } = useSubmission(
    { accountId: account.id, stageId, reason: reason.trim() },
    (content) => act(MOVE_ACCOUNT, content),
    onMoved,
  )
  return (
    <Dialog title={t('workspaceCustomers:stage.move')} onClose={onClose}>
      <form className="ws-form" onSubmit={submit}>
        <SelectField
          label={t('workspaceCustomers:stage.to')}
          value={stageId}
          onChange={(event) => setStageId(event.target.value)}
          choices={others.map((stage) => ({ value: stage.id, label: text(stage.name) }))}
        />
        <TextArea
          label={t('workspaceCustomers:stage.why')}
          required
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={fieldProblem(t, trouble, 'reason')}
        />
        <Submit label={t('workspaceCustomers:stage.move')} pending={pending} trouble={trouble} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

import { useState } from 'react'
import { act } from '../api/act.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { SelectField, TextArea } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { type ActionCardData, type OutcomeRow, SKIP_ACTIONS } from './action-queries.ts'

export const SKIP_REASONS = ['not_relevant', 'already_done', 'bad_timing', 'wrong_contact', 'other'] as const

interface Props {
  readonly cards: readonly ActionCardData[]
  readonly onClose: () => void
  readonly onDone?: (card: ActionCardData, text: string) => void
  /** Of several at once. */
  readonly onOutcomes?: (outcomes: readonly OutcomeRow[]) => void
}

/** Not for now, and why: the reason keeps the same from being proposed again soon. */
export function SkipDialog({ cards, onClose, onDone, onOutcomes }: Props) {
  const { t } = useReader()
  const [reason, setReason] = useState<(typeof SKIP_REASONS)[number]>('not_relevant')
  const [note, setNote] = useState('')
  const { pending, trouble, submit } = useSubmission(
    { actionIds: cards.map(({ id }) => id), reason, note: note.trim() === '' ? null : note.trim() },
    (content) => act(SKIP_ACTIONS, content),
    (outcomes: readonly OutcomeRow[]) => {
      onClose()
      onOutcomes?.(outcomes)
      for (const { action } of outcomes) if (action !== null) onDone?.(action, t('workspaceActions:did.skipped'))
    },
  )
  return (
    <Dialog title={t('workspaceActions:skipTitle')} onClose={onClose}>
      <form className="ws-form" onSubmit={submit}>
        <SelectField
          label={t('workspaceActions:why')}
          value={reason}
          onChange={(event) => setReason(event.target.value as typeof reason)}
          choices={SKIP_REASONS.map((value) => ({ value, label: t(`workspaceActions:skip.${value}`) }))}
        />
        <TextArea
          label={t('workspaceActions:note')}
          optional
          maxLength={2_000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <Submit label={t('workspaceActions:do.skip')} pending={pending} trouble={trouble} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

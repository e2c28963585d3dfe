import { useState } from 'react'
import { act } from '../api/act.ts'
import { fieldProblem } from '../api/failure.ts'
import { fromLocalField, toLocalField } from '../format/dates.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { type ActionCardData, DELAY_ACTIONS, type OutcomeRow } from './action-queries.ts'

interface Props {
  readonly cards: readonly ActionCardData[]
  readonly onClose: () => void
  readonly onDone?: (card: ActionCardData, text: string) => void
  readonly onOutcomes?: (outcomes: readonly OutcomeRow[]) => void
}

const DAY = 86_400_000
const DAYS = [1, 3, 7] as const

/** Later: the card comes back at that time. */
export function DelayDialog({ cards, onClose, onDone, onOutcomes }: Props) {
  const { t, frame, instant } = useReader()
  const inDays = (days: number): string =>
    toLocalField(new Date(Date.parse(frame.now) + days * DAY).toISOString(), frame.timeZone)
  const [until, setUntil] = useState(inDays(1))
  const { pending, trouble, submit } = useSubmission(
    { actionIds: cards.map(({ id }) => id), until: fromLocalField(until, frame.timeZone) ?? frame.now },
    (content) => act(DELAY_ACTIONS, content),
    (outcomes: readonly OutcomeRow[]) => {
      onClose()
      onOutcomes?.(outcomes)
      for (const { action } of outcomes)
        if (action !== null)
          onDone?.(action, t('workspaceActions:did.delayed', { when: instant(action.delayedUntil ?? frame.now) }))
    },
  )
  return (
    <Dialog title={t('workspaceActions:delayTitle')} onClose={onClose}>
      <form className="ws-form" onSubmit={submit}>
        <div className="ws-buttons">
          {DAYS.map((days) => (
            <button
              key={days}
              type="button"
              className="ws-button ws-button-small"
              aria-pressed={until === inDays(days)}
              onClick={() => setUntil(inDays(days))}
            >
              {t(`workspaceActions:delay.${days}`)}
            </button>
          ))}
        </div>
        <TextField
          label={t('workspaceActions:until')}
          type="datetime-local"
          required
          value={until}
          onChange={(event) => setUntil(event.target.value)}
          error={fieldProblem(t, trouble, 'until')}
        />
        <Submit label={t('workspaceActions:do.delay')} pending={pending} trouble={trouble} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

import { LOST_CATEGORIES, type LostCategory } from '@tradewind/schema/contracts/funnel'
import { useState } from 'react'
import { act } from '../api/act.ts'
import { fieldProblem } from '../api/failure.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { SelectField, TextArea, TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { type DealCardData, LOSE_DEAL, WIN_DEAL } from './deal-queries.ts'

interface Props {
  readonly deal: { readonly id: string; readonly name: string }
  readonly onDone: (deal: DealCardData) => void
  readonly onClose: () => void
}

export function WinDialog({ deal, onDone, onClose }: Props) {
  const { t } = useReader()
  const [reason, setReason] = useState('')
  const { pending, trouble, submit } = useSubmission(
    { opportunityId: deal.id, reason: reason.trim() === '' ? null : reason.trim() },
    (content, idempotencyKey) => act(WIN_DEAL, { input: { idempotencyKey, ...content } }),
    onDone,
  )
  return (
    <Dialog title={t('workspaceDeals:end.win', { deal: deal.name })} onClose={onClose}>
      <form className="ws-form" onSubmit={submit}>
        <TextArea
          label={t('workspaceDeals:end.whyWon')}
          optional
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={fieldProblem(t, trouble, 'reason')}
        />
        <Submit label={t('workspaceDeals:end.doWin')} pending={pending} trouble={trouble} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

/** Asks why a deal is lost: analysis lives on it. */
export function LoseDialog({ deal, onDone, onClose }: Props) {
  const { t } = useReader()
  const [category, setCategory] = useState<LostCategory>('price')
  const [reason, setReason] = useState('')
  const [competitor, setCompetitor] = useState('')
  const { pending, trouble, submit } = useSubmission(
    {
      opportunityId: deal.id,
      category,
      reason: reason.trim(),
      competitor: competitor.trim() === '' ? null : competitor.trim(),
    },
    (content, idempotencyKey) => act(LOSE_DEAL, { input: { idempotencyKey, ...content } }),
    onDone,
  )
  return (
    <Dialog title={t('workspaceDeals:end.lose', { deal: deal.name })} onClose={onClose}>
      <form className="ws-form" onSubmit={submit}>
        <SelectField
          label={t('workspaceDeals:end.category')}
          value={category}
          onChange={(event) => setCategory(event.target.value as LostCategory)}
          choices={LOST_CATEGORIES.map((value) => ({ value, label: t(`workspaceDeals:lost.${value}`) }))}
        />
        <TextArea
          label={t('workspaceDeals:end.whyLost')}
          required
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={fieldProblem(t, trouble, 'reason')}
        />
        <TextField
          label={t('workspaceDeals:field.competitor')}
          optional
          maxLength={120}
          value={competitor}
          onChange={(event) => setCompetitor(event.target.value)}
          error={fieldProblem(t, trouble, 'competitor')}
        />
        <Submit label={t('workspaceDeals:end.doLose')} bad pending={pending} trouble={trouble} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

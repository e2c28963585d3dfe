import { useState } from 'react'
import { act, type Done } from '../api/act.ts'
import { fieldProblem } from '../api/failure.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { TextArea } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { DISQUALIFY_LEAD, type LeadRow, REOPEN_LEAD } from './lead-queries.ts'

interface Props {
  readonly lead: LeadRow
  readonly onClose: () => void
  readonly onDone: (done: Done<LeadRow>, text: string, back?: () => Promise<Done<LeadRow>>) => void
}

/** Takes a lead out of the work, with the reason in somebody's words. */
export function DisqualifyDialog({ lead, onClose, onDone }: Props) {
  const { t } = useReader()
  const [reason, setReason] = useState('')
  const [empty, setEmpty] = useState(false)
  const { pending, trouble, submit } = useSubmission(
    reason.trim(),
    (text) => act(DISQUALIFY_LEAD, { leadId: lead.id, reason: text }),
    (data) => {
      onClose()
      onDone({ ok: true, data }, t('workspaceLeads:act.disqualified', { name: lead.name }), () =>
        act(REOPEN_LEAD, { leadId: lead.id }),
      )
    },
  )
  return (
    <Dialog title={t('workspaceLeads:act.disqualifyWho', { name: lead.name })} onClose={onClose}>
      <form
        className="ws-form"
        onSubmit={(event) => {
          event.preventDefault()
          setEmpty(reason.trim() === '')
          if (reason.trim() !== '') submit(event)
        }}
      >
        <TextArea
          label={t('workspaceLeads:act.why')}
          hint={t('workspaceLeads:act.whyHint')}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={empty ? t('workspace:field.missing') : fieldProblem(t, trouble, 'reason')}
        />
        <Submit label={t('workspaceLeads:act.disqualify')} pending={pending} trouble={trouble} onCancel={onClose} bad />
      </form>
    </Dialog>
  )
}

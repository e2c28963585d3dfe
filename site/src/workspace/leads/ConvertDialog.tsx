import { useState } from 'react'
import { act } from '../api/act.ts'
import { fieldProblem } from '../api/failure.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { useFeedback } from '../ui/Feedback.tsx'
import { TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { CONVERT_LEAD, type LeadRow } from './lead-queries.ts'

interface Props {
  readonly lead: LeadRow
  readonly onClose: () => void
  readonly onConverted: (lead: LeadRow) => void
}

/** Makes a deal of a lead. */
export function ConvertDialog({ lead, onClose, onConverted }: Props) {
  const { t } = useReader()
  const { say } = useFeedback()
  const [name, setName] = useState(
    [lead.company ?? lead.name, lead.productSkus.slice(0, 2).join(', ')].filter((part) => part !== '').join(': '),
  )
  const { pending, trouble, submit } = useSubmission(
    name.trim(),
    (text, key) => act(CONVERT_LEAD, { leadId: lead.id, name: text, key }),
    () => {
      onClose()
      onConverted({ ...lead, status: 'converted' })
      say(t('workspaceLeads:act.converted', { name: lead.name }))
    },
  )
  return (
    <Dialog title={t('workspaceLeads:act.convert')} onClose={onClose}>
      <form className="ws-form" onSubmit={submit}>
        <TextField
          label={t('workspaceLeads:act.convertName')}
          required
          maxLength={160}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={fieldProblem(t, trouble, 'name')}
        />
        <Submit label={t('workspaceLeads:act.convert')} pending={pending} trouble={trouble} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

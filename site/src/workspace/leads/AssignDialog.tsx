import { useState } from 'react'
import { act, type Done } from '../api/act.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { OwnerForm } from '../ui/OwnerForm.tsx'
import { useReader } from '../ui/reader.ts'
import { ASSIGN_LEAD, type LeadRow } from './lead-queries.ts'

interface Props {
  readonly lead: LeadRow
  readonly onClose: () => void
  readonly onDone: (done: Done<LeadRow>, text: string, back?: () => Promise<Done<LeadRow>>) => void
}

/** Gives a lead to somebody, or back to nobody. */
export function AssignDialog({ lead, onClose, onDone }: Props) {
  const { t } = useReader()
  const [before] = useState(lead.owner?.id ?? null)
  return (
    <Dialog title={t('workspaceLeads:act.assignTo', { name: lead.name })} onClose={onClose}>
      <OwnerForm
        label={t('workspaceLeads:filter.owner')}
        ownerId={lead.owner?.id ?? ''}
        submitLabel={t('workspaceLeads:act.assign')}
        onCancel={onClose}
        assign={(userId) => act(ASSIGN_LEAD, { leadId: lead.id, userId })}
        onDone={(data) => {
          onClose()
          const owner = data.owner?.name ?? t('workspace:form.nobody')
          onDone({ ok: true, data }, t('workspaceLeads:act.assigned', { name: lead.name, owner }), () =>
            act(ASSIGN_LEAD, { leadId: lead.id, userId: before }),
          )
        }}
      />
    </Dialog>
  )
}

import { useState } from 'react'
import { act } from '../api/act.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { SelectField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { BUYING_ROLES } from './buying-roles.ts'
import { type ChainData, type ChainMemberData, SET_DECISION_CONTACT } from './deal-page-queries.ts'

const STANCES = ['supporter', 'neutral', 'opponent', 'unknown'] as const

interface Props {
  readonly dealId: string
  /** Whose part changes; none: somebody is added. */
  readonly member: ChainMemberData | undefined
  /** Who can be added. */
  readonly contacts: readonly { readonly id: string; readonly name: string }[]
  readonly onDone: (data: { readonly decisionChain: ChainData }) => void
  readonly onClose: () => void
}

/** What part somebody plays in the decision, and where they stand. */
export function ChainDialog({ dealId, member, contacts, onDone, onClose }: Props) {
  const { t } = useReader()
  const [contactId, setContactId] = useState(member?.contact.id ?? contacts[0]?.id ?? '')
  const [role, setRole] = useState<(typeof BUYING_ROLES)[number]>(member?.role ?? 'decision_maker')
  const [stance, setStance] = useState<(typeof STANCES)[number]>(member?.stance ?? 'unknown')
  const { pending, trouble, submit } = useSubmission(
    { opportunityId: dealId, contactId, role, stance },
    (content) => act(SET_DECISION_CONTACT, content),
    onDone,
  )
  const title =
    member === undefined ? t('workspaceDeals:chain.add') : t('workspaceDeals:chain.edit', { name: member.contact.name })
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="ws-form" onSubmit={submit}>
        {member === undefined && (
          <SelectField
            label={t('workspaceDeals:chain.who')}
            value={contactId}
            onChange={(event) => setContactId(event.target.value)}
            choices={contacts.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <SelectField
          label={t('workspaceDeals:chain.role')}
          value={role}
          onChange={(event) => setRole(event.target.value as typeof role)}
          choices={BUYING_ROLES.map((value) => ({ value, label: t(`workspaceDeals:role.${value}`) }))}
        />
        <SelectField
          label={t('workspaceDeals:chain.stance')}
          value={stance}
          onChange={(event) => setStance(event.target.value as typeof stance)}
          choices={STANCES.map((value) => ({ value, label: t(`workspaceDeals:stance.${value}`) }))}
        />
        <Submit label={t('workspaceDeals:save')} pending={pending} trouble={trouble} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

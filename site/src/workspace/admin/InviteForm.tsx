import { ROLES, type Role } from '@tradewind/schema/contracts/session'
import { useState } from 'react'
import { act } from '../api/act.ts'
import { fieldProblem } from '../api/failure.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { SelectField, TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { INVITE_USER, type UserRow } from './admin-queries.ts'

export const STAFF_ROLES = ROLES.filter((role) => role !== 'visitor' && role !== 'partner')

interface Props {
  readonly teams: readonly { readonly id: string; readonly name: string }[]
  readonly onInvited: (user: UserRow) => void
}

/** Invites somebody by mail; they choose their password themselves. */
export function InviteForm({ teams, onInvited }: Props) {
  const { t } = useReader()
  const { say } = useFeedback()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('sales')
  const [teamId, setTeamId] = useState('')
  const { pending, trouble, submit } = useSubmission(
    { name: name.trim(), email: email.trim(), role, teamId: teamId === '' ? null : teamId },
    (content, idempotencyKey) => act(INVITE_USER, { input: { idempotencyKey, ...content } }),
    (user: UserRow) => {
      setName('')
      setEmail('')
      say(t('workspaceAdmin:user.invited', { name: user.name }))
      onInvited(user)
    },
  )
  return (
    <form className="ws-form" onSubmit={submit}>
      <TextField
        label={t('workspaceAdmin:user.name')}
        required
        maxLength={120}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={fieldProblem(t, trouble, 'name')}
      />
      <TextField
        label={t('workspaceAdmin:user.email')}
        required
        type="email"
        dir="ltr"
        maxLength={200}
        autoComplete="off"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={fieldProblem(t, trouble, 'email')}
      />
      <SelectField
        label={t('workspaceAdmin:user.role')}
        value={role}
        onChange={(event) => setRole(STAFF_ROLES.find((one) => one === event.target.value) ?? 'sales')}
        choices={STAFF_ROLES.map((value) => ({ value, label: t(`workspace:role.${value}`) }))}
        error={fieldProblem(t, trouble, 'role')}
      />
      <SelectField
        label={t('workspaceAdmin:user.team')}
        value={teamId}
        onChange={(event) => setTeamId(event.target.value)}
        choices={[
          { value: '', label: t('workspace:form.none') },
          ...teams.map((team) => ({ value: team.id, label: team.name })),
        ]}
        error={fieldProblem(t, trouble, 'teamId')}
      />
      <Submit label={t('workspaceAdmin:user.inviteSend')} pending={pending} trouble={trouble} />
    </form>
  )
}

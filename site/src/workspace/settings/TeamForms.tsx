import { useState } from 'react'
import { act } from '../api/act.ts'
import { fieldProblem } from '../api/failure.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { CREATE_TEAM, RENAME_TEAM, type TeamData } from './setting-queries.ts'

const LONGEST_NAME = 80

export function NewTeamForm({ onDone }: { readonly onDone: (team: TeamData) => void }) {
  const { t } = useReader()
  const [name, setName] = useState('')
  const { pending, trouble, submit } = useSubmission(
    { name },
    (content) => act(CREATE_TEAM, content),
    (team: TeamData) => {
      setName('')
      onDone(team)
    },
  )
  return (
    <section className="ws-card ws-stack" aria-labelledby="new-team">
      <h2 id="new-team">{t('workspaceSettings:teams.new')}</h2>
      <form className="ws-form" onSubmit={submit}>
        <TextField
          label={t('workspaceSettings:teams.name')}
          required
          maxLength={LONGEST_NAME}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={fieldProblem(t, trouble, 'name')}
        />
        <Submit label={t('workspaceSettings:teams.create')} pending={pending} trouble={trouble} />
      </form>
    </section>
  )
}

interface RenameProps {
  readonly team: TeamData
  readonly onDone: (team: TeamData) => void
  readonly onClose: () => void
}

export function RenameTeamDialog({ team, onDone, onClose }: RenameProps) {
  const { t } = useReader()
  const [name, setName] = useState(team.name)
  const { pending, trouble, submit } = useSubmission(
    { teamId: team.id, name },
    (content) => act(RENAME_TEAM, content),
    onDone,
  )
  return (
    <Dialog title={t('workspaceSettings:teams.rename')} onClose={onClose}>
      <form className="ws-form" onSubmit={submit}>
        <TextField
          label={t('workspaceSettings:teams.name')}
          required
          maxLength={LONGEST_NAME}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={fieldProblem(t, trouble, 'name')}
        />
        <Submit label={t('workspace:form.save')} pending={pending} trouble={trouble} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

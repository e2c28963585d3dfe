import { useEffect, useState } from 'react'
import type { Done } from '../api/act.ts'
import { send } from '../api/send.ts'
import { ASSIGNABLE } from '../leads/lead-queries.ts'
import { type Choice, SelectField } from './fields.tsx'
import { useReader } from './reader.ts'
import { Submit } from './Submit.tsx'
import { useSubmission } from './use-submission.ts'

interface Props<Data> {
  readonly label: string
  readonly ownerId: string
  readonly submitLabel: string
  /** Whether "nobody" can be chosen. */
  readonly nobody?: boolean
  readonly assign: (userId: string | null) => Promise<Done<Data>>
  readonly onDone: (data: Data) => void
  readonly onCancel: () => void
}

/** Chooses one of the people the signed-in person may give work to. */
export function OwnerForm<Data>({ label, ownerId, submitLabel, nobody = true, assign, onDone, onCancel }: Props<Data>) {
  const { t } = useReader()
  const [people, setPeople] = useState<readonly Choice[]>()
  const [userId, setUserId] = useState(ownerId)
  useEffect(() => {
    void send(ASSIGNABLE, {}).then((answer) => {
      setPeople(
        answer.ok
          ? answer.data.assignableUsers.map((user) => ({
              value: user.id,
              label: `${user.name} · ${t(`workspace:role.${user.role}`)}`,
            }))
          : [],
      )
    })
  }, [t])
  const { pending, trouble, submit } = useSubmission(userId, (id) => assign(id === '' ? null : id), onDone)
  const first: readonly Choice[] = [
    { value: '', label: nobody ? t('workspace:form.nobody') : t('workspace:form.choose') },
  ]
  return (
    <form className="ws-form" onSubmit={submit} aria-busy={people === undefined}>
      <SelectField
        label={label}
        value={userId}
        onChange={(event) => setUserId(event.target.value)}
        choices={[...first, ...(people ?? [])]}
        disabled={people === undefined}
      />
      <Submit label={submitLabel} pending={pending} trouble={trouble} onCancel={onCancel} />
    </form>
  )
}

import { useState } from 'react'
import type { TaskRow } from '../tasks/task-queries.ts'
import { useReader } from '../ui/reader.ts'
import { ActivityForm } from './ActivityForm.tsx'
import type { AccountData, ActivityRow } from './account-queries.ts'
import { MessageForm, type SentMail } from './MessageForm.tsx'
import { TaskForm } from './TaskForm.tsx'

const KINDS = ['call', 'note', 'meeting', 'task', 'message'] as const
type Kind = (typeof KINDS)[number]

interface Props {
  readonly account: AccountData
  readonly onActivity: (activity: ActivityRow) => void
  readonly onTask: (task: TaskRow) => void
  readonly onMail: (mail: SentMail) => void
}

/** What sales writes down many times a day, one click away. */
export function QuickActions({ account, onActivity, onTask, onMail }: Props) {
  const { t } = useReader()
  const [kind, setKind] = useState<Kind>('call')
  return (
    <section className="ws-card ws-stack" aria-labelledby="write-down">
      <h2 id="write-down">{t('workspaceCustomers:act.title')}</h2>
      <div className="ws-buttons">
        {KINDS.map((one) => (
          <button
            key={one}
            type="button"
            className={one === kind ? 'ws-button ws-button-primary' : 'ws-button'}
            aria-pressed={one === kind}
            onClick={() => setKind(one)}
          >
            {t(`workspaceCustomers:act.${one}`)}
          </button>
        ))}
      </div>
      {kind === 'task' && <TaskForm accountId={account.id} onDone={onTask} />}
      {kind === 'message' && <MessageForm account={account} onDone={onMail} />}
      {kind !== 'task' && kind !== 'message' && (
        // A new form for each kind: what was typed for a call is no note.
        <ActivityForm
          key={kind}
          kind={kind}
          accountId={account.id}
          contacts={account.contacts.nodes}
          onDone={onActivity}
        />
      )}
    </section>
  )
}

import { useState } from 'react'
import { act } from '../api/act.ts'
import { fieldProblem } from '../api/failure.ts'
import { fromLocalField, toLocalField } from '../format/dates.ts'
import { CREATE_TASK, type TaskRow } from '../tasks/task-queries.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'

const DAY = 86_400_000

/** Adds a task for oneself, due tomorrow unless said otherwise. */
export function TaskForm({
  accountId,
  onDone,
}: {
  readonly accountId: string
  readonly onDone: (task: TaskRow) => void
}) {
  const { t, frame } = useReader()
  const { say } = useFeedback()
  const [title, setTitle] = useState('')
  const [due, setDue] = useState(toLocalField(new Date(Date.parse(frame.now) + DAY).toISOString(), frame.timeZone))
  const { pending, trouble, submit } = useSubmission(
    { accountId, title: title.trim(), dueAt: fromLocalField(due, frame.timeZone) ?? frame.now },
    (content, idempotencyKey) => act(CREATE_TASK, { input: { idempotencyKey, ...content } }),
    (data: TaskRow) => {
      setTitle('')
      say(t('workspaceCustomers:act.saved'))
      onDone(data)
    },
  )
  return (
    <form className="ws-form" onSubmit={submit}>
      <TextField
        label={t('workspaceCustomers:act.taskTitle')}
        required
        maxLength={300}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        error={fieldProblem(t, trouble, 'title')}
      />
      <TextField
        label={t('workspaceCustomers:act.due')}
        required
        type="datetime-local"
        value={due}
        onChange={(event) => setDue(event.target.value)}
        error={fieldProblem(t, trouble, 'dueAt')}
      />
      <Submit label={t('workspaceCustomers:act.save.task')} pending={pending} trouble={trouble} />
    </form>
  )
}

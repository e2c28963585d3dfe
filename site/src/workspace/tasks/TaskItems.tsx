import { act } from '../api/act.ts'
import type { Trouble } from '../api/failure.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { COMPLETE_TASK, REOPEN_TASK, type TaskRow } from './task-queries.ts'

/** Completes and reopens tasks, each with the way back. */
export function useTaskActions(onChange: (task: TaskRow) => void) {
  const { t } = useReader()
  const { say, complain } = useFeedback()
  const set = async (task: TaskRow, done: boolean): Promise<Trouble | undefined> => {
    const result = done ? await act(COMPLETE_TASK, { taskId: task.id }) : await act(REOPEN_TASK, { taskId: task.id })
    if (!result.ok) return result.trouble
    onChange(result.data)
    return undefined
  }
  return async (task: TaskRow, done: boolean): Promise<void> => {
    const trouble = await set(task, done)
    if (trouble !== undefined) return complain(trouble)
    say(t(done ? 'workspace:task.completed' : 'workspace:task.reopened', { title: task.title }), () => set(task, !done))
  }
}

interface Props {
  readonly tasks: readonly TaskRow[]
  readonly onChange: (task: TaskRow) => void
  readonly empty: string
  readonly withCustomer?: boolean
}

/** Tasks as a short list with a check for each. */
export function TaskItems({ tasks, onChange, empty, withCustomer = false }: Props) {
  const { t, frame } = useReader()
  const set = useTaskActions(onChange)
  if (tasks.length === 0) return <p className="ws-quiet">{empty}</p>
  return (
    <ul className="ws-list">
      {[...tasks].sort(byWork).map((task) => (
        <li key={task.id}>
          <label className="ws-check">
            <input
              type="checkbox"
              checked={task.status === 'done'}
              onChange={(event) => void set(task, event.target.checked)}
            />
            <span>
              <span className={task.status === 'done' ? 'line-through ws-quiet' : ''}>{task.title}</span>{' '}
              <span className="ws-small ws-quiet">
                <Time iso={task.dueAt} /> {task.owner !== null && `· ${task.owner.name}`}
              </span>{' '}
              {task.status === 'todo' && task.dueAt < frame.now && (
                <span className="ws-badge ws-badge-bad">{t('workspace:task.overdue')}</span>
              )}
            </span>
          </label>
          <TaskTalk task={task} />
          {withCustomer && task.account !== null && (
            <a className="ws-small" href={`/workspace/customers/${encodeURIComponent(task.account.id)}`}>
              {task.account.name}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The way to the talk that a task is about, when it is about one. */
export function TaskTalk({ task }: { readonly task: TaskRow }) {
  const { t } = useReader()
  const { reason } = task
  if (typeof reason !== 'object' || reason === null || !('conversationId' in reason)) return null
  const id = String(reason.conversationId)
  return (
    <a className="ws-small" href={`/workspace/conversations/${encodeURIComponent(id)}`}>
      {t('workspace:task.conversation')}
    </a>
  )
}

/** What is still to be done first, each by its due time. */
function byWork(one: TaskRow, other: TaskRow): number {
  return Number(one.status !== 'todo') - Number(other.status !== 'todo') || one.dueAt.localeCompare(other.dueAt)
}

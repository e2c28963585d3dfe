import type { ColumnDef } from '@tanstack/react-table'
import { send } from '../api/send.ts'
import { endOfDay } from '../format/dates.ts'
import type { Frame } from '../frame.ts'
import { FilterForm } from '../list/FilterForm.tsx'
import { ListView } from '../list/ListView.tsx'
import { useList, withRow } from '../list/use-list.ts'
import { SelectField } from '../ui/fields.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { TaskTalk, useTaskActions } from './TaskItems.tsx'
import { readTaskState, TASK_STATUSES, type TaskListState, taskArguments, writeTaskState } from './task-filter.ts'
import { TASKS, type TaskPage, type TaskRow } from './task-queries.ts'

interface Props {
  readonly frame: Frame
  readonly state: TaskListState
  readonly page: TaskPage
}

function List(first: Omit<Props, 'frame'>) {
  const { t, frame } = useReader()
  const list = useList(first, {
    toQuery: writeTaskState,
    fromQuery: readTaskState,
    read: (state, signal) =>
      send(TASKS, taskArguments(state, frame.viewer.id, endOfDay(frame.now, frame.timeZone)), signal),
    pageOf: ({ tasks }) => tasks,
  })
  const { state, go, setPage } = list
  const set = useTaskActions((task) => setPage((old) => withRow(old, task)))
  const change = (name: 'status' | 'owner' | 'due', value: string): void => {
    const parameters = new URLSearchParams(writeTaskState({ ...state, place: {} }))
    parameters.set(name, value)
    go(readTaskState(parameters))
  }
  const columns: readonly ColumnDef<TaskRow>[] = [
    {
      id: 'title',
      header: t('workspace:task.title'),
      meta: { wide: true },
      cell: ({ row: { original: task } }) => (
        <>
          <strong className={task.status === 'done' ? 'line-through' : ''}>{task.title}</strong>{' '}
          <TaskTalk task={task} />
        </>
      ),
    },
    {
      id: 'customer',
      header: t('workspace:task.customer'),
      cell: ({ row: { original: task } }) =>
        task.account === null ? (
          '–'
        ) : (
          <a href={`/workspace/customers/${encodeURIComponent(task.account.id)}`}>{task.account.name}</a>
        ),
    },
    {
      id: 'due',
      header: t('workspace:task.due'),
      cell: ({ row: { original: task } }) => (
        <span>
          <Time iso={task.dueAt} />{' '}
          {task.status === 'todo' && task.dueAt < frame.now && (
            <span className="ws-badge ws-badge-bad">{t('workspace:task.overdue')}</span>
          )}
        </span>
      ),
    },
    { id: 'owner', header: t('workspace:task.owner'), cell: ({ row }) => row.original.owner?.name ?? '–' },
    {
      id: 'status',
      header: t('workspace:task.status'),
      cell: ({ row }) => <span className="ws-badge">{t(`workspace:task.${row.original.status}`)}</span>,
    },
    {
      id: 'actions',
      header: t('workspace:list.actions'),
      meta: { wide: true },
      cell: ({ row: { original: task } }) =>
        task.status === 'cancelled' ? null : (
          <button
            type="button"
            className="ws-button ws-button-small"
            onClick={() => void set(task, task.status === 'todo')}
          >
            {t(task.status === 'todo' ? 'workspace:task.complete' : 'workspace:task.reopen')}
          </button>
        ),
    },
  ]
  return (
    <ListView
      title={t('workspace:nav.tasks')}
      list={list}
      columns={columns}
      empty={t('workspace:task.none')}
      filters={
        <FilterForm>
          <SelectField
            label={t('workspace:task.due')}
            value={state.due}
            choices={[
              { value: 'now', label: t('workspace:task.dueOnly') },
              { value: 'all', label: t('workspace:task.all') },
            ]}
            onChange={(event) => change('due', event.target.value)}
          />
          <SelectField
            label={t('workspace:task.owner')}
            value={state.owner}
            choices={[
              { value: 'mine', label: t('workspace:task.mine') },
              { value: 'everybody', label: t('workspace:task.everybody') },
            ]}
            onChange={(event) => change('owner', event.target.value)}
          />
          <SelectField
            label={t('workspace:task.status')}
            value={state.status}
            choices={TASK_STATUSES.map((value) => ({ value, label: t(`workspace:task.${value}`) }))}
            onChange={(event) => change('status', event.target.value)}
          />
        </FilterForm>
      }
    />
  )
}

/** Work that is due, and what was done. */
export function TaskList({ frame, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <List {...rest} />
    </Island>
  )
}

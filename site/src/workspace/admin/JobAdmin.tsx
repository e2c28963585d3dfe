import type { ColumnDef } from '@tanstack/react-table'
import { useState } from 'react'
import { act } from '../api/act.ts'
import { send } from '../api/send.ts'
import type { Frame } from '../frame.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { useFeedback } from '../ui/Feedback.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { CANCEL_JOB, JOBS, type JobRow, RETRY_JOB } from './admin-queries.ts'

const LOOKS = { queued: '', running: 'ws-badge-primary', failed: 'ws-badge-warn', dead: 'ws-badge-bad' } as const

function Admin({ jobs: first }: { readonly jobs: readonly JobRow[] }) {
  const { t } = useReader()
  const { say, complain } = useFeedback()
  const [jobs, setJobs] = useState(first)
  const [pending, setPending] = useState<string>()
  const reload = async (): Promise<void> => {
    const answer = await send(JOBS, {})
    if (answer.ok) setJobs(answer.data.jobs)
    else complain({ kind: 'problem', problem: answer.problem })
  }
  const run = async (job: JobRow, again: boolean): Promise<void> => {
    if (pending !== undefined) return
    setPending(job.id)
    const done = again ? await act(RETRY_JOB, { jobId: job.id }) : await act(CANCEL_JOB, { jobId: job.id })
    setPending(undefined)
    if (!done.ok) return complain(done.trouble)
    say(t(again ? 'workspaceAdmin:job.retried' : 'workspaceAdmin:job.cancelled', { task: job.task }))
    await reload()
  }
  const columns: readonly ColumnDef<JobRow>[] = [
    {
      id: 'task',
      header: t('workspaceAdmin:job.task'),
      meta: { wide: true },
      cell: ({ row }) => <strong>{row.original.task}</strong>,
    },
    {
      id: 'state',
      header: t('workspaceAdmin:job.state'),
      cell: ({ row }) => (
        <span className={`ws-badge ${LOOKS[row.original.state]}`}>{t(`workspaceAdmin:job.${row.original.state}`)}</span>
      ),
    },
    {
      id: 'attempts',
      header: t('workspaceAdmin:job.attempts'),
      meta: { numeric: true },
      cell: ({ row }) => t('workspaceAdmin:job.of', { done: row.original.attempts, most: row.original.maxAttempts }),
    },
    {
      id: 'next',
      header: t('workspaceAdmin:job.next'),
      cell: ({ row }) => (row.original.state === 'dead' ? '–' : <Time iso={row.original.runAt} />),
    },
    {
      id: 'error',
      header: t('workspaceAdmin:job.error'),
      meta: { wide: true },
      cell: ({ row: { original: job } }) => (
        <>
          {job.lastError !== null && (
            <span className="ws-small" dir="ltr">
              {job.lastError.slice(0, 500)}
            </span>
          )}
          <details>
            <summary className="ws-small">{t('workspaceAdmin:job.payload')}</summary>
            <pre className="ws-small whitespace-pre-wrap" dir="ltr">
              {JSON.stringify(job.payload, null, 2)}
            </pre>
          </details>
        </>
      ),
    },
    {
      id: 'actions',
      header: t('workspace:list.actions'),
      meta: { wide: true },
      cell: ({ row: { original: job } }) =>
        job.state === 'running' ? null : (
          <span className="ws-buttons">
            <button
              type="button"
              className="ws-button ws-button-small"
              aria-disabled={pending === job.id}
              onClick={() => void run(job, true)}
            >
              {t('workspaceAdmin:job.retry')}
            </button>
            <button
              type="button"
              className="ws-button ws-button-small ws-button-bad"
              aria-disabled={pending === job.id}
              onClick={() => void run(job, false)}
            >
              {t('workspaceAdmin:job.cancel')}
            </button>
          </span>
        ),
    },
  ]
  return (
    <>
      <div className="ws-head">
        <h1>{t('workspaceAdmin:job.title')}</h1>
        <button type="button" className="ws-button" onClick={() => void reload()}>
          {t('workspaceAdmin:job.reload')}
        </button>
      </div>
      <div className="ws-card">
        <DataTable
          label={t('workspaceAdmin:job.title')}
          rows={jobs}
          columns={columns}
          rowId={(job) => job.id}
          empty={t('workspaceAdmin:job.empty')}
        />
      </div>
    </>
  )
}

/** What the house does in the background, and what got stuck. */
export function JobAdmin({ frame, jobs }: { readonly frame: Frame; readonly jobs: readonly JobRow[] }) {
  return (
    <Island frame={frame}>
      <Admin jobs={jobs} />
    </Island>
  )
}

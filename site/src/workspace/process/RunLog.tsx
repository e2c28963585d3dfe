import { useState } from 'react'
import { act } from '../api/act.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { CANCEL_RUN, type RunRow } from './process-queries.ts'

/** What the latest runs did, line by line, with the way to end one. */
export function RunLog({ runs: first }: { readonly runs: readonly RunRow[] }) {
  const { t } = useReader()
  const { complain, say } = useFeedback()
  const [runs, setRuns] = useState(first)
  const cancel = async (runId: string): Promise<void> => {
    const done = await act(CANCEL_RUN, { runId })
    if (!done.ok) return complain(done.trouble)
    setRuns((old) => old.map((run) => (run.id === runId ? done.data : run)))
    say(t('workspaceProcess:did'))
  }
  return (
    <section className="ws-card ws-stack" aria-labelledby="runs-title">
      <h2 id="runs-title">{t('workspaceProcess:runs.title')}</h2>
      {runs.length === 0 && <p className="ws-quiet">{t('workspaceProcess:runs.none')}</p>}
      <ul className="ws-list">
        {runs.map((run) => (
          <li key={run.id}>
            <div className="ws-buttons">
              <a href={`/workspace/customers/${encodeURIComponent(run.account.id)}`}>
                <bdi>{run.account.name}</bdi>
              </a>
              <span className="ws-badge">{t(`workspaceProcess:runStatus.${run.status}`)}</span>
              <span className="ws-small ws-quiet">
                <Time iso={run.startedAt} />
              </span>
              {run.endedAt === null && (
                <button type="button" className="ws-button ws-button-small" onClick={() => void cancel(run.id)}>
                  {t('workspaceProcess:runs.cancel')}
                </button>
              )}
            </div>
            {run.wakeAt !== null && (
              <p className="ws-small">
                {t('workspaceProcess:runs.next')}: <Time iso={run.wakeAt} exact />
              </p>
            )}
            <details className="ws-small">
              <summary>{t('workspaceProcess:runs.log')}</summary>
              <ol>
                {run.steps.map((step) => (
                  <li key={`${step.step}${step.outcome}${step.at}`}>
                    <Time iso={step.at} exact /> <code>{step.step}</code> {step.outcome.replaceAll('_', ' ')}
                  </li>
                ))}
              </ol>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

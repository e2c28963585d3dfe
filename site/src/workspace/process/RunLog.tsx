import { useRef, useState } from 'react'
import { act } from '../api/act.ts'
import { send } from '../api/send.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { SelectField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { CANCEL_RUN, PLAYBOOK_RUNS, type PlaybookData, type RunPage } from './process-queries.ts'
import { RunEntry } from './RunEntry.tsx'
import { outcomeFilter, RUN_OUTCOMES, type RunOutcome } from './run-outcomes.ts'

interface Props {
  readonly first: RunPage
  readonly playbook: PlaybookData
}

/** What the runs did, the latest first: by outcome, with each one's course and the way to end it. */
export function RunLog({ first, playbook }: Props) {
  const { t } = useReader()
  const { complain, say } = useFeedback()
  const [page, setPage] = useState(first)
  const [outcome, setOutcome] = useState<RunOutcome | ''>('')
  const asked = useRef(0)
  const read = async (wanted: RunOutcome | '', after: string | null): Promise<void> => {
    const turn = ++asked.current
    const filter = { playbookId: playbook.id, ...outcomeFilter(wanted) }
    const answer = await send(PLAYBOOK_RUNS, { filter, after })
    // A slower answer to an earlier question does not take the place of this one.
    if (turn !== asked.current) return
    if (!answer.ok) return complain({ kind: 'problem', problem: answer.problem })
    const { playbookRuns } = answer.data
    setPage((old) =>
      after === null ? playbookRuns : { ...playbookRuns, nodes: [...old.nodes, ...playbookRuns.nodes] },
    )
  }
  const filterBy = (wanted: RunOutcome | ''): void => {
    setOutcome(wanted)
    void read(wanted, null)
  }
  const cancel = async (runId: string): Promise<void> => {
    const done = await act(CANCEL_RUN, { runId })
    if (!done.ok) return complain(done.trouble)
    setPage((old) => ({ ...old, nodes: old.nodes.map((run) => (run.id === runId ? done.data : run)) }))
    say(t('workspaceProcess:did'))
  }
  const never = first.totalCount === 0
  return (
    <section className="ws-card ws-stack" aria-labelledby="runs-title">
      <h2 id="runs-title">{t('workspaceProcess:runs.title')}</h2>
      {never ? (
        <div className="ws-empty">
          <p>{t('workspaceProcess:runs.none')}</p>
          <p>{t(playbook.version === 0 ? 'workspaceProcess:runs.noneDraft' : 'workspaceProcess:runs.nonePublished')}</p>
        </div>
      ) : (
        <SelectField
          label={t('workspaceProcess:runs.filter')}
          value={outcome}
          choices={[
            { value: '', label: t('workspaceProcess:runs.every') },
            ...RUN_OUTCOMES.map((value) => ({ value, label: t(`workspaceProcess:runOutcome.${value}`) })),
          ]}
          onChange={({ target }) => filterBy(target.value as RunOutcome | '')}
        />
      )}
      <div aria-live="polite">
        {!never && (
          <p className="ws-small ws-quiet">{t('workspaceProcess:runs.count', { count: page.totalCount ?? 0 })}</p>
        )}
        {!never && page.nodes.length === 0 && (
          <button type="button" className="ws-button ws-button-small" onClick={() => filterBy('')}>
            {t('workspaceProcess:runs.showAll')}
          </button>
        )}
      </div>
      <ul className="ws-list">
        {page.nodes.map((run) => (
          <RunEntry key={run.id} run={run} playbook={playbook} onCancel={() => void cancel(run.id)} />
        ))}
      </ul>
      {page.pageInfo.hasNextPage && (
        <div>
          <button
            type="button"
            className="ws-button ws-button-small"
            onClick={() => void read(outcome, page.pageInfo.endCursor)}
          >
            {t('workspaceProcess:runs.more')}
          </button>
        </div>
      )}
    </section>
  )
}

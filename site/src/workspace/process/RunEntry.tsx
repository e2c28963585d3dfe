import type { PlaybookDefinition } from '@tradewind/schema/contracts/playbook'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import type { PlaybookData, RunRow } from './process-queries.ts'
import { outcomeOf, stepOutcome } from './run-outcomes.ts'

interface Props {
  readonly run: RunRow
  readonly playbook: PlaybookData
  readonly onCancel: () => void
}

const BADGES: Readonly<Record<RunRow['status'], string>> = {
  waiting: '',
  awaiting_approval: 'ws-badge-warn',
  done: 'ws-badge-good',
  skipped: 'ws-badge-warn',
  failed: 'ws-badge-bad',
  cancelled: '',
}

/** One customer's way through the playbook: how it stands and why, and line by line what was done. */
export function RunEntry({ run, playbook, onCancel }: Props) {
  const { t } = useReader()
  const stepName = useStepName(run, playbook)
  return (
    <li>
      <div className="ws-buttons">
        <a href={`/workspace/customers/${encodeURIComponent(run.account.id)}`}>
          <bdi>{run.account.name}</bdi>
        </a>
        <span className={`ws-badge ${BADGES[run.status]}`}>{t(`workspaceProcess:runOutcome.${outcomeOf(run)}`)}</span>
        <span className="ws-small ws-quiet">
          <Time iso={run.startedAt} />
        </span>
        {run.endedAt === null && (
          <button type="button" className="ws-button ws-button-small" onClick={onCancel}>
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
        <ol className="ws-run-log">
          {run.steps.map((step) => (
            <li key={`${step.step}${step.outcome}${step.at}`}>
              <Time iso={step.at} exact /> · <span className="ws-quiet">{stepName(step.step)}</span>
              <br />
              <StepLine outcome={step.outcome} detail={step.detail} />
            </li>
          ))}
        </ol>
      </details>
    </li>
  )
}

/** A line in words, with what its detail adds: until when, by whom, for whom. */
function StepLine({ outcome, detail }: { readonly outcome: string; readonly detail: unknown }) {
  const { t, instant } = useReader()
  const known = stepOutcome(outcome)
  const { until, by, for: whom } = (detail ?? {}) as { until?: unknown; by?: unknown; for?: unknown }
  const role = (['owner', 'lead', 'executive'] as const).find((one) => one === by)
  return (
    <>
      {known === undefined ? t('workspaceProcess:stepOutcome.other') : t(`workspaceProcess:stepOutcome.${known}`)}
      {typeof until === 'string' && ` · ${t('workspaceProcess:runs.until', { when: instant(until) })}`}
      {role !== undefined && ` · ${t(`workspaceProcess:steps.${role}`)}`}
      {role === undefined && typeof by === 'string' && by !== '' && (
        <>
          {' '}
          · <bdi>{by}</bdi>
        </>
      )}
      {typeof whom === 'string' && whom !== '' && (
        <>
          {' '}
          · <bdi>{whom}</bdi>
        </>
      )}
    </>
  )
}

/** “2. Wait” for the id of a step of the version the run began with. */
function useStepName(run: RunRow, playbook: PlaybookData): (id: string) => string {
  const { t } = useReader()
  const definition = playbook.versions.find(({ version }) => version === run.version)?.definition as
    | PlaybookDefinition
    | undefined
  return (id) => {
    if (id === 'trigger') return t('workspaceProcess:runs.beginning')
    const index = definition?.steps.findIndex((step) => step.id === id) ?? -1
    const step = definition?.steps[index]
    if (step !== undefined) return `${index + 1}. ${t(`workspaceProcess:steps.${step.kind}`)}`
    return t(id === 'approval' ? 'workspaceProcess:steps.approval' : 'workspaceProcess:steps.end')
  }
}

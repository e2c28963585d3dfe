import type { ColumnDef } from '@tanstack/react-table'
import { DataTable } from '../ui/DataTable.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import type { ModelRow } from './model-queries.ts'
import { useMeasure } from './use-measure.ts'

const LOOKS = { active: 'ws-badge-primary', candidate: 'ws-badge-warn', retired: '' } as const
/** The verdicts of training; another word is shown by nobody. */
const VERDICTS = ['promote', 'too_few', 'not_better_than_rules', 'not_better_than_speaking', 'a_person_chose'] as const

interface Props {
  readonly label: string
  readonly versions: readonly ModelRow[]
  readonly onPromote: (version: ModelRow) => void
}

export function VersionTable({ label, versions, onPromote }: Props) {
  const { t, count } = useReader()
  const measure = useMeasure()
  const columns: readonly ColumnDef<ModelRow>[] = [
    {
      id: 'version',
      header: t('workspaceScoring:column.version'),
      meta: { wide: true },
      cell: ({ row: { original: one } }) => (
        <>
          <strong>{count(one.version)}</strong> {t(`workspaceScoring:algorithm.${one.algorithm}`)}
        </>
      ),
    },
    {
      id: 'status',
      header: t('workspaceScoring:column.status'),
      meta: { wide: true },
      cell: ({ row: { original: one } }) => {
        const verdict = VERDICTS.find((word) => word === one.metrics?.verdict)
        return (
          <>
            <span className={`ws-badge ${LOOKS[one.status]}`}>{t(`workspaceScoring:status.${one.status}`)}</span>
            {one.chosenByPerson && <span className="ws-small block">{t('workspaceScoring:chosenByPerson')}</span>}
            {verdict !== undefined && (
              <span className="ws-small ws-quiet block">{t(`workspaceScoring:verdict.${verdict}`)}</span>
            )}
          </>
        )
      },
    },
    {
      id: 'auc',
      header: t('workspaceScoring:column.auc'),
      meta: { numeric: true },
      cell: ({
        row: {
          original: { metrics },
        },
      }) =>
        metrics === null ? (
          '–'
        ) : (
          <span title={t('workspaceScoring:auc')}>
            {measure(metrics.auc)}
            <span className="ws-small ws-quiet block">
              {t('workspaceScoring:againstRules', { rules: measure(metrics.rulesAuc) })}
            </span>
          </span>
        ),
    },
    {
      id: 'brier',
      header: t('workspaceScoring:column.brier'),
      meta: { numeric: true },
      cell: ({
        row: {
          original: { metrics },
        },
      }) =>
        metrics === null ? (
          '–'
        ) : (
          <span title={t('workspaceScoring:brier')}>
            {measure(metrics.brier)}
            <span className="ws-small ws-quiet block">
              {t('workspaceScoring:against', {
                rules: measure(metrics.rulesBrier),
                base: measure(metrics.baselineBrier),
              })}
            </span>
          </span>
        ),
    },
    {
      id: 'cases',
      header: t('workspaceScoring:column.cases'),
      meta: { numeric: true },
      cell: ({
        row: {
          original: { metrics },
        },
      }) =>
        metrics === null ? (
          '–'
        ) : (
          <>
            {count(metrics.cases)}
            <span className="ws-small ws-quiet block">
              {t('workspaceScoring:happened', { count: count(metrics.positives) })}
            </span>
          </>
        ),
    },
    {
      id: 'trained',
      header: t('workspaceScoring:column.trained'),
      cell: ({
        row: {
          original: { trainedAt, metrics },
        },
      }) => (
        <div>
          <Time iso={trainedAt} />
          {metrics !== null && (
            <span className="ws-small ws-quiet block">
              {t('workspaceScoring:learntFrom', { count: count(metrics.learntFrom) })}
            </span>
          )}
        </div>
      ),
    },
    {
      id: 'actions',
      header: t('workspace:list.actions'),
      meta: { wide: true },
      cell: ({ row: { original: one } }) =>
        one.status === 'active' ? null : (
          <button type="button" className="ws-button ws-button-small" onClick={() => onPromote(one)}>
            {t('workspaceScoring:promote')}
          </button>
        ),
    },
  ]
  return (
    <DataTable
      label={label}
      rows={versions}
      columns={columns}
      rowId={({ id }) => id}
      empty={t('workspaceScoring:empty')}
    />
  )
}

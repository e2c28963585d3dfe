import type { ColumnDef } from '@tanstack/react-table'
import { useMemo } from 'react'
import { DataTable } from '../ui/DataTable.tsx'
import { useReader } from '../ui/reader.ts'
import type { BlockersData } from './analysis-queries.ts'
import { type AnalysisState, analysisHref } from './analysis-state.ts'
import { BLOCKER_CODES } from './codes.ts'
import { Defined } from './Defined.tsx'
import { formatDollars } from './figures.ts'

interface Props {
  readonly state: AnalysisState
  readonly blockers: BlockersData
  /** Names of the stages by code. */
  readonly stages: Readonly<Record<string, Readonly<Record<string, string>>>>
}
type Row = BlockersData['blockers'][number]
type Counted = BlockersData['byStage'][number]

/** What does not move, by value, with what to do about it. */
export function BlockersTab({ state, blockers, stages }: Props) {
  const { t, count, locale, text, frame } = useReader()
  const columns = useMemo(
    (): ColumnDef<Row>[] => [
      {
        id: 'customer',
        header: t('workspaceAnalysis:blockers.customer'),
        meta: { wide: true },
        cell: ({ row: { original: row } }) => (
          <span>
            <a
              href={
                row.opportunityId === null
                  ? `/workspace/customers/${encodeURIComponent(row.accountId)}`
                  : `/workspace/deals/${encodeURIComponent(row.opportunityId)}`
              }
            >
              <bdi>{row.accountName}</bdi>
            </a>
            {row.ownerName !== null && (
              <span className="ws-small ws-quiet block">
                <bdi>{row.ownerName}</bdi>
              </span>
            )}
          </span>
        ),
      },
      {
        id: 'value',
        header: t('workspaceAnalysis:value'),
        meta: { numeric: true },
        cell: ({ row }) => formatDollars(row.original.value.amount, locale),
      },
      {
        id: 'reason',
        header: t('workspaceAnalysis:blockers.reason'),
        meta: { wide: true },
        cell: ({ row }) => text(row.original.reason),
      },
      {
        id: 'action',
        header: t('workspaceAnalysis:blockers.action'),
        meta: { wide: true },
        cell: ({ row }) => text(row.original.action),
      },
    ],
    [t, locale, text],
  )
  const stageName = (code: string): string => text(stages[code] ?? { en: code })
  return (
    <>
      <section className="ws-card" aria-label={t('workspaceAnalysis:blockers.title')}>
        <dl className="ws-kpis ws-kpis-wide">
          <div className="ws-kpi" data-figure="stuck">
            <dt className="ws-small ws-quiet">
              <Defined definition={t('workspaceAnalysis:define.stuck')}>
                {t('workspaceAnalysis:blockers.stuck')}
              </Defined>
            </dt>
            <dd className="ws-figure">{count(blockers.stuck)}</dd>
          </div>
          <div className="ws-kpi" data-figure="value">
            <dt className="ws-small ws-quiet">{t('workspaceAnalysis:blockers.worth')}</dt>
            <dd className="ws-figure">{formatDollars(blockers.value.amount, locale)}</dd>
          </div>
        </dl>
        <div className="ws-buttons pt-3">
          <a
            className="ws-button"
            href={analysisHref(state, { code: '' })}
            aria-current={state.code === '' ? 'true' : undefined}
          >
            {t('workspace:list.any')}
          </a>
          {BLOCKER_CODES.map((code) => (
            <a
              key={code}
              className="ws-button"
              href={analysisHref(state, { code })}
              aria-current={state.code === code ? 'true' : undefined}
            >
              {t(`workspaceAnalysis:blocker.${code}`)}
            </a>
          ))}
          {frame.viewer.role !== 'sales' && (
            <a className="ws-button" href="/workspace/settings/blockers">
              {t('workspaceAnalysis:blockers.limits')}
            </a>
          )}
        </div>
      </section>
      <div className="ws-columns ws-columns-even">
        <Counts
          title={t('workspaceAnalysis:blockers.byStage')}
          rows={blockers.byStage}
          nameOf={({ key }) => stageName(key)}
        />
        <Counts
          title={t('workspaceAnalysis:blockers.byOwner')}
          rows={blockers.byOwner}
          nameOf={({ label }) => label ?? t('workspaceAnalysis:nobody')}
        />
      </div>
      <section className="ws-card" aria-labelledby="blockers-title">
        <h2 id="blockers-title">{t('workspaceAnalysis:blockers.list', { count: blockers.blockers.length })}</h2>
        <DataTable
          label={t('workspaceAnalysis:blockers.list', { count: blockers.blockers.length })}
          rows={blockers.blockers}
          columns={columns}
          rowId={({ accountId, opportunityId, code }) => `${opportunityId ?? accountId} ${code}`}
          empty={t('workspaceAnalysis:blockers.none')}
        />
      </section>
    </>
  )
}

interface CountsProps {
  readonly title: string
  readonly rows: readonly Counted[]
  readonly nameOf: (row: Counted) => string
}

function Counts({ title, rows, nameOf }: CountsProps) {
  const { t, count, locale } = useReader()
  const columns = useMemo(
    (): ColumnDef<Counted>[] => [
      { id: 'name', header: title, meta: { wide: true }, cell: ({ row }) => <bdi>{nameOf(row.original)}</bdi> },
      {
        id: 'stuck',
        header: t('workspaceAnalysis:blockers.stuck'),
        meta: { numeric: true },
        cell: ({ row }) => count(row.original.stuck),
      },
      {
        id: 'value',
        header: t('workspaceAnalysis:value'),
        meta: { numeric: true },
        cell: ({ row }) => formatDollars(row.original.value.amount, locale),
      },
    ],
    [title, nameOf, t, count, locale],
  )
  if (rows.length === 0) return null
  return (
    <section className="ws-card">
      <DataTable label={title} rows={rows} columns={columns} rowId={({ key }) => key} empty="" />
    </section>
  )
}

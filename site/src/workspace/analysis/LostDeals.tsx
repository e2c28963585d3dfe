import type { ColumnDef } from '@tanstack/react-table'
import { useMemo } from 'react'
import { DataTable } from '../ui/DataTable.tsx'
import { useReader } from '../ui/reader.ts'
import { Day } from '../ui/Time.tsx'
import type { LostDealRow } from './analysis-queries.ts'
import { type AnalysisState, analysisHref } from './analysis-state.ts'
import { formatDollars } from './figures.ts'

interface Props {
  readonly state: AnalysisState
  readonly deals: readonly LostDealRow[]
}

/** The deals behind a figure, with what each witness says. */
export function LostDeals({ state, deals }: Props) {
  const { t, locale, text } = useReader()
  const columns = useMemo((): ColumnDef<LostDealRow>[] => {
    const said = (category: LostDealRow['rep']) =>
      category === null ? '–' : t(`workspaceAnalysis:category.${category}`)
    return [
      {
        id: 'deal',
        header: t('workspaceAnalysis:deals.deal'),
        meta: { wide: true },
        cell: ({ row: { original: deal } }) => (
          <span>
            <a href={`/workspace/deals/${encodeURIComponent(deal.opportunityId)}`}>
              <bdi>{deal.name}</bdi>
            </a>
            <span className="ws-small ws-quiet block">
              <a href={`/workspace/customers/${encodeURIComponent(deal.accountId)}`}>
                <bdi>{deal.accountName}</bdi>
              </a>
              {deal.ownerName !== null && (
                <>
                  {' · '}
                  <bdi>{deal.ownerName}</bdi>
                </>
              )}
            </span>
          </span>
        ),
      },
      { id: 'stage', header: t('workspaceAnalysis:stage'), cell: ({ row }) => text(row.original.stageName) },
      {
        id: 'closed',
        header: t('workspaceAnalysis:deals.closed'),
        cell: ({ row }) => <Day iso={row.original.closedAt} />,
      },
      {
        id: 'value',
        header: t('workspaceAnalysis:value'),
        meta: { numeric: true },
        cell: ({ row }) => formatDollars(row.original.value.amount, locale),
      },
      {
        id: 'category',
        header: t('workspaceAnalysis:witness.decided'),
        cell: ({ row }) => <strong>{said(row.original.category)}</strong>,
      },
      { id: 'buyer', header: t('workspaceAnalysis:witness.buyer'), cell: ({ row }) => said(row.original.buyer) },
      { id: 'events', header: t('workspaceAnalysis:witness.events'), cell: ({ row }) => said(row.original.events) },
      { id: 'rep', header: t('workspaceAnalysis:witness.rep'), cell: ({ row }) => said(row.original.rep) },
    ]
  }, [t, locale, text])
  return (
    <section className="ws-card" aria-labelledby="lost-title" id="deals">
      <div className="ws-card-head">
        <h2 id="lost-title">{t('workspaceAnalysis:deals.title', { count: deals.length })}</h2>
        <a className="ws-button" href={analysisHref(state, { stage: '', category: '' })}>
          {t('workspaceAnalysis:deals.close')}
        </a>
      </div>
      <DataTable
        label={t('workspaceAnalysis:deals.title', { count: deals.length })}
        rows={deals}
        columns={columns}
        rowId={({ opportunityId }) => opportunityId}
        empty={t('workspaceAnalysis:deals.none')}
      />
    </section>
  )
}

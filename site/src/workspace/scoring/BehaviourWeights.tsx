import type { ColumnDef } from '@tanstack/react-table'
import { formatShare } from '../format/figures.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { useReader } from '../ui/reader.ts'
import { wordBehaviour } from './behaviour-words.ts'
import type { WeightsData } from './model-queries.ts'
import { useMeasure } from './use-measure.ts'

type Weight = WeightsData['weights'][number]

/** What kinds of behaviour say about winning, with their interval. Stands inside an island. */
export function BehaviourWeights({ weights }: { readonly weights: WeightsData | null }) {
  const { t, count, locale } = useReader()
  const ratio = useMeasure(2)
  const share = (value: number | null): string => (value === null ? '–' : formatShare(value, locale))
  const columns: readonly ColumnDef<Weight>[] = [
    {
      id: 'behaviour',
      header: t('workspaceScoring:weights.behaviour'),
      meta: { wide: true },
      cell: ({ row }) => <strong>{wordBehaviour({ t, locale }, row.original.eventType)}</strong>,
    },
    {
      id: 'effect',
      header: t('workspaceScoring:weights.effect'),
      meta: { numeric: true },
      cell: ({ row: { original: one } }) => (
        <>
          {t('workspaceScoring:weights.times', {
            ratio: ratio(one.oddsRatio),
            low: ratio(one.low),
            high: ratio(one.high),
          })}
          {one.low < 1 && one.high > 1 && (
            <span className="ws-small ws-quiet block">{t('workspaceScoring:weights.unclear')}</span>
          )}
        </>
      ),
    },
    {
      id: 'cases',
      header: t('workspaceScoring:weights.cases'),
      meta: { numeric: true },
      cell: ({ row }) => count(row.original.cases),
    },
    {
      id: 'with',
      header: t('workspaceScoring:weights.with'),
      meta: { numeric: true },
      cell: ({ row }) => share(row.original.winRateWith),
    },
    {
      id: 'without',
      header: t('workspaceScoring:weights.without'),
      meta: { numeric: true },
      cell: ({ row }) => share(row.original.winRateWithout),
    },
  ]
  return (
    <section className="ws-card ws-stack" aria-labelledby="behaviour-weights">
      <h2 id="behaviour-weights">{t('workspaceScoring:weights.title')}</h2>
      {weights !== null && (
        <p className="ws-quiet">
          {t('workspaceScoring:weights.note', { deals: count(weights.deals), won: count(weights.won) })}
        </p>
      )}
      <DataTable
        label={t('workspaceScoring:weights.title')}
        rows={weights?.weights ?? []}
        columns={columns}
        rowId={({ eventType }) => eventType}
        empty={t('workspaceScoring:weights.none')}
      />
    </section>
  )
}

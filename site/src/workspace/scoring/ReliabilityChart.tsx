import { Chart } from '../charts/Chart.tsx'
import { formatShare } from '../format/figures.ts'
import { useReader } from '../ui/reader.ts'
import type { ModelRow } from './model-queries.ts'

/** Whether probabilities hold: of the cases said to happen with 30 in a hundred, 30 in a hundred should. */
export function ReliabilityChart({ metrics }: { readonly metrics: NonNullable<ModelRow['metrics']> }) {
  const { t, locale, count } = useReader()
  const share = (value: number): string => formatShare(value, locale)
  return (
    <Chart
      title={t('workspaceScoring:reliability')}
      note={t('workspaceScoring:reliabilityNote', { count: count(metrics.cases) })}
      spec={{
        kind: 'scatter',
        points: metrics.reliability.map(({ predicted, observed, count: cases }, at) => ({
          x: predicted,
          y: observed,
          label: `${count(at + 1)} (${count(cases)})`,
        })),
        xLabel: t('workspaceScoring:predicted'),
        yLabel: t('workspaceScoring:observed'),
        formatX: share,
        formatY: share,
        pointLabel: t('workspaceScoring:group'),
        diagonal: t('workspaceScoring:perfect'),
      }}
    />
  )
}

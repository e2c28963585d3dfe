import { useEffect, useMemo, useState } from 'react'
import { send } from '../api/send.ts'
import { Chart } from '../charts/Chart.tsx'
import type { ChartSpec } from '../charts/chart-spec.ts'
import { useReader } from '../ui/reader.ts'
import { formatMonth } from './dollars.ts'
import { type HomeState, homeArguments } from './home-filter.ts'
import { TREND, type Trend } from './home-queries.ts'

/** How many reached each stage, week by week; over a year month by month. */
export function TrendCard({ state }: { readonly state: HomeState }) {
  const { t, text, count, date, locale, frame } = useReader()
  const [trend, setTrend] = useState<Trend>([])
  const bucket = state.period === 'days365' ? 'month' : 'week'
  useEffect(() => {
    const controller = new AbortController()
    const { scope } = homeArguments(state, new Date().toISOString(), frame.timeZone)
    void send(TREND, { scope, bucket, timeZone: frame.timeZone }, controller.signal).then((answer) => {
      if (controller.signal.aborted || !answer.ok) return
      const { funnelTrend } = answer.data
      if (funnelTrend.__typename === 'FunnelTrendSuccess') setTrend(funnelTrend.data)
    })
    return () => controller.abort()
  }, [state, bucket, frame.timeZone])
  const spec = useMemo<ChartSpec>(
    () => ({
      kind: 'line',
      categories: trend.map(({ from }) =>
        bucket === 'month' ? formatMonth(from, locale, frame.timeZone) : date(from),
      ),
      categoryLabel: t('workspaceHome:trend.from'),
      format: count,
      series: (trend[0]?.stages ?? []).map((stage, index) => ({
        name: text(stage.name as Record<string, string>),
        values: trend.map(({ stages }) => stages[index]?.entered ?? null),
      })),
    }),
    [trend, bucket, t, text, count, date, locale, frame.timeZone],
  )
  return (
    <section className="ws-card">
      <Chart title={t('workspaceHome:trend.title')} note={t(`workspaceHome:trend.${bucket}`)} spec={spec} />
    </section>
  )
}

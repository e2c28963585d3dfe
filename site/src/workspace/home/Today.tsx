import { useMemo } from 'react'
import type { Frame } from '../frame.ts'
import { LightHome } from '../light/LightHome.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { ActionsCard } from './ActionsCard.tsx'
import { DealsCard } from './DealsCard.tsx'
import { ForecastCard } from './ForecastCard.tsx'
import { FunnelCard } from './FunnelCard.tsx'
import { HomeFilters } from './HomeFilters.tsx'
import type { HomeState } from './home-filter.ts'
import type { HomeData, TodayData } from './home-queries.ts'
import { KeyCards } from './KeyCards.tsx'
import { KeyPanel } from './KeyPanel.tsx'
import { LossesCard } from './LossesCard.tsx'
import { NewsCard } from './NewsCard.tsx'
import { TrendCard } from './TrendCard.tsx'
import { useHome } from './use-home.ts'
import { LeadsCard, QuotesCard, TasksCard } from './WaitingCards.tsx'

interface Props {
  readonly frame: Frame
  readonly state: HomeState
  readonly data: HomeData
  readonly today: TodayData
}

function Board({ state, data, today }: Omit<Props, 'frame'>) {
  const { t, date, frame, text } = useReader()
  const home = useHome({ state, data })
  const stageName = useMemo(() => {
    const names = new Map(
      today.pipelines.flatMap(({ stages }) => stages.map(({ code, name }): [string, unknown] => [code, name])),
    )
    return (code: string): string => text((names.get(code) as Record<string, string> | undefined) ?? { en: code })
  }, [today.pipelines, text])
  const { keyFigures, funnelMetrics, lossesOfPeriod } = home.data
  const figures = keyFigures.__typename === 'KeyFiguresSuccess' ? keyFigures.data : []
  const funnel = funnelMetrics.__typename === 'FunnelMetricsSuccess' ? funnelMetrics.data : undefined
  const losses = lossesOfPeriod.__typename === 'LossesOfPeriodSuccess' ? lossesOfPeriod.data : undefined
  const best = today.best.nodes[0]
  const news = <NewsCard news={home.news} fresh={home.fresh} live={home.live} stageName={stageName} />
  const actions = <ActionsCard actions={home.data.actions} />
  return (
    <>
      <div className="ws-head">
        <div>
          <h1>{t('workspace:home.title')}</h1>
          <p className="ws-quiet">{date(frame.now)}</p>
        </div>
        {best !== undefined && (
          <a className="ws-button ws-button-primary" href={`/workspace/leads/${encodeURIComponent(best.id)}`}>
            {t('workspace:home.next')}
          </a>
        )}
      </div>
      {frame.lightMode === true ? (
        <LightHome
          funnel={funnel}
          figures={figures}
          unit={home.state.unit}
          news={news}
          actions={actions}
          tasks={<TasksCard today={today} />}
        />
      ) : (
        <div className="ws-stack" aria-busy={home.loading}>
          <HomeFilters state={home.state} teams={today.teams} people={today.assignableUsers} onChange={home.go} />
          <KeyCards figures={figures} forecast={home.forecast} />
          <div className="ws-columns ws-columns-even">
            {actions}
            {news}
          </div>
          {funnel !== undefined && <FunnelCard funnel={funnel} unit={home.state.unit} />}
          <TrendCard state={home.state} />
          <ForecastCard forecast={home.forecast} />
          <div className="ws-columns ws-columns-even">
            <DealsCard deals={home.data.deals} />
            {losses !== undefined && <LossesCard losses={losses} />}
          </div>
          <KeyPanel figures={figures} />
          <LeadsCard today={today} />
          <div className="ws-columns ws-columns-even">
            <TasksCard today={today} />
            <QuotesCard today={today} />
          </div>
        </div>
      )}
    </>
  )
}

/** What the day begins with. */
export function Today({ frame, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <Board {...rest} />
    </Island>
  )
}

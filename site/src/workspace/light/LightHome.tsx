import type { ReactNode } from 'react'
import { formatRate } from '../home/dollars.ts'
import { FunnelCard } from '../home/FunnelCard.tsx'
import type { HomeState } from '../home/home-filter.ts'
import type { Funnel, KeyFigures } from '../home/home-queries.ts'
import { KeyPanel } from '../home/KeyPanel.tsx'
import { useReader } from '../ui/reader.ts'

interface Props {
  readonly funnel: Funnel | undefined
  readonly figures: KeyFigures
  readonly unit: HomeState['unit']
  readonly news: ReactNode
  readonly actions: ReactNode
  readonly tasks: ReactNode
}

/** Figures a small team steers by; the rest stands in the full version. */
const FIGURES: ReadonlySet<string> = new Set([
  'lead_conversion',
  'reach',
  'task_completion',
  'win_rate',
  'pipeline_value',
])

/** The home page of small teams, in three blocks: where deals stand, what to do, how one is doing. */
export function LightHome({ funnel, figures, unit, news, actions, tasks }: Props) {
  const { t } = useReader()
  return (
    <div className="ws-stack">
      <section className="ws-stack" aria-labelledby="light-deals" data-block="deals">
        <h2 id="light-deals">{t('workspaceHome:light.deals')}</h2>
        {funnel !== undefined && (
          <div className="ws-columns ws-columns-even">
            <FunnelCard funnel={funnel} unit={unit} short />
            <ChanceCard stages={funnel.stages} />
          </div>
        )}
      </section>
      <section className="ws-stack" aria-labelledby="light-today" data-block="today">
        <h2 id="light-today">{t('workspaceHome:light.today')}</h2>
        <div className="ws-columns ws-columns-even">
          <div className="ws-stack">
            {actions}
            {tasks}
          </div>
          {news}
        </div>
      </section>
      <div data-block="figures">
        <KeyPanel figures={figures.filter(({ code }) => FIGURES.has(code))} />
      </div>
      <p>
        <a href="/workspace/settings">{t('workspaceHome:light.full')}</a>
      </p>
    </div>
  )
}

/** How likely one wins from each stage, and what stands in it. */
function ChanceCard({ stages }: Pick<Funnel, 'stages'>) {
  const { t, text, count, amount, locale } = useReader()
  return (
    <section className="ws-card" aria-labelledby="chance-title">
      <div className="ws-card-head">
        <h2 id="chance-title">{t('workspaceHome:funnel.chance')}</h2>
      </div>
      <div className="overflow-x-auto">
        <table className="ws-table" aria-labelledby="chance-title">
          <thead>
            <tr>
              <th scope="col">{t('workspaceHome:funnel.stage')}</th>
              {(['standing', 'chance', 'expected'] as const).map((name) => (
                <th key={name} scope="col" className="ws-number">
                  {t(`workspaceHome:funnel.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {stages.map((stage) => (
              <tr key={stage.stageId}>
                <th scope="row">{text(stage.name as Record<string, string>)}</th>
                <td className="ws-number">{count(stage.standing)}</td>
                <td className="ws-number">
                  {stage.winProbability === null ? '–' : formatRate(stage.winProbability, locale)}
                </td>
                <td className="ws-number">{amount(stage.value.expected)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

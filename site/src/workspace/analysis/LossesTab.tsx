import type { LostCategory } from '@tradewind/schema/contracts/funnel'
import { Chart } from '../charts/Chart.tsx'
import { useReader } from '../ui/reader.ts'
import type { LedgerData, LostDealRow } from './analysis-queries.ts'
import { type AnalysisState, analysisHref } from './analysis-state.ts'
import { Defined } from './Defined.tsx'
import { formatDollars, formatRate } from './figures.ts'
import { LostDeals } from './LostDeals.tsx'
import { WitnessTable } from './WitnessTable.tsx'

interface Props {
  readonly state: AnalysisState
  readonly ledger: LedgerData
  /** Null: no list was asked for. */
  readonly deals: readonly LostDealRow[] | null
}
type Stage = LedgerData['stages'][number]

/** A chart has seven colours; one is for all that is left. */
const MOST_COLOURS = 6

/** Where value is lost, why, and what helps. */
export function LossesTab({ state, ledger, deals }: Props) {
  const { t, count, locale, text } = useReader()
  if (ledger.deals === 0) return <p className="ws-card ws-empty">{t('workspaceAnalysis:losses.none')}</p>
  const lostTo = (stage: Stage, category: LostCategory): number =>
    Number(stage.causes.find((cause) => cause.category === category)?.value.amount ?? 0)
  const lostToAll = (category: LostCategory): number =>
    ledger.stages.reduce((sum, stage) => sum + lostTo(stage, category), 0)
  const categories = [...new Set(ledger.stages.flatMap(({ causes }) => causes.map(({ category }) => category)))]
    .sort((a, b) => lostToAll(b) - lostToAll(a))
    .slice(0, MOST_COLOURS)
  return (
    <>
      <section className="ws-card" aria-label={t('workspaceAnalysis:losses.title')}>
        <dl className="ws-kpis ws-kpis-wide">
          <div className="ws-kpi" data-figure="deals">
            <dt className="ws-small ws-quiet">
              <Defined definition={t('workspaceAnalysis:define.lostDeals')}>
                {t('workspaceAnalysis:losses.deals')}
              </Defined>
            </dt>
            <dd className="ws-figure">{count(ledger.deals)}</dd>
          </div>
          <div className="ws-kpi" data-figure="value">
            <dt className="ws-small ws-quiet">
              <Defined definition={t('workspaceAnalysis:define.lostValue')}>
                {t('workspaceAnalysis:losses.value')}
              </Defined>
            </dt>
            <dd className="ws-figure">{formatDollars(ledger.value.amount, locale)}</dd>
          </div>
        </dl>
      </section>
      <section className="ws-card">
        <Chart
          title={t('workspaceAnalysis:losses.chart')}
          note={t('workspaceAnalysis:losses.chartNote', { count: ledger.deals })}
          spec={{
            kind: 'bar',
            stacked: true,
            lying: true,
            categories: ledger.stages.map(({ stageName }) => text(stageName)),
            categoryLabel: t('workspaceAnalysis:stage'),
            series: [
              ...categories.map((category) => ({
                name: t(`workspaceAnalysis:category.${category}`),
                values: ledger.stages.map((stage) => lostTo(stage, category)),
              })),
              {
                name: t('workspaceAnalysis:losses.rest'),
                values: ledger.stages.map(
                  (stage) =>
                    Number(stage.value.amount) - categories.reduce((sum, category) => sum + lostTo(stage, category), 0),
                ),
              },
            ],
            format: (value) => formatDollars(String(Math.round(value)), locale),
            hrefs: ledger.stages.map(({ stageId }) => analysisHref(state, { stage: stageId, category: '' })),
          }}
        />
      </section>
      {deals !== null && <LostDeals state={state} deals={deals} />}
      {ledger.stages
        .filter((stage) => stage.deals > 0)
        .map((stage) => (
          <StageCard key={stage.stageId} state={state} stage={stage} />
        ))}
      <WitnessTable witnesses={ledger.witnesses} />
    </>
  )
}

function StageCard({ state, stage }: { readonly state: AnalysisState; readonly stage: Stage }) {
  const { t, count, locale, text } = useReader()
  const id = `stage-${stage.stageCode}`
  return (
    <section className="ws-card ws-stack" aria-labelledby={id} data-stage={stage.stageCode}>
      <div className="ws-card-head">
        <h2 id={id}>{text(stage.stageName)}</h2>
        <span className="ws-quiet">
          <Defined definition={t('workspaceAnalysis:define.lossRate')}>
            {stage.lossRate === null ? '–' : formatRate(stage.lossRate, locale)}
          </Defined>{' '}
          {t('workspaceAnalysis:losses.ofEntered', { lost: stage.deals, entered: stage.entered })} ·{' '}
          {formatDollars(stage.value.amount, locale)}
        </span>
      </div>
      <ol className="ws-causes">
        {stage.causes.map((cause) => (
          <li key={cause.category} className="ws-cause" data-category={cause.category}>
            <p className="ws-cause-head">
              <a href={analysisHref(state, { stage: stage.stageId, category: cause.category })}>
                {t(`workspaceAnalysis:category.${cause.category}`)}
              </a>
              <span className="ws-quiet">
                {formatRate(cause.share, locale)} · {formatDollars(cause.value.amount, locale)} ·{' '}
                {t('workspaceAnalysis:losses.cases', { count: cause.deals })}
              </span>
            </p>
            <p>{text(cause.evidence)}</p>
            <p className="ws-remedy">{text(cause.remedy)}</p>
            <p className="ws-small ws-quiet">
              <Defined definition={t('workspaceAnalysis:define.witnesses')}>
                {t('workspaceAnalysis:witness.said')}
              </Defined>{' '}
              {(['rep', 'buyer', 'events'] as const)
                .map((witness) => `${t(`workspaceAnalysis:witness.${witness}`)} ${count(cause.witnesses[witness])}`)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
      {Number(stage.rest.amount) > 0 && (
        <p className="ws-small ws-quiet">
          {t('workspaceAnalysis:losses.restIs', { value: formatDollars(stage.rest.amount, locale) })}
        </p>
      )}
    </section>
  )
}

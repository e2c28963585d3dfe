import { languageName } from '../format/figures.ts'
import type { Frame } from '../frame.ts'
import { TextField } from '../ui/fields.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { Day } from '../ui/Time.tsx'
import { AnalysisFigures } from './AnalysisFigures.tsx'
import { type AnalysisPeriod, daysOf, type Preset, presetDays } from './analysis-period.ts'
import type { AnalysisData } from './analysis-queries.ts'
import { ClusterItem } from './ClusterItem.tsx'
import { CountTable } from './CountTable.tsx'
import type { OntologyLabels } from './ontology-labels.ts'
import { StepTable } from './StepTable.tsx'
import { REMOVAL_REASONS } from './shown-events.ts'

interface Props {
  readonly frame: Frame
  readonly period: AnalysisPeriod
  /** Null: the period is none. */
  readonly analysis: AnalysisData | null
  readonly labels: OntologyLabels
}

const PRESETS: readonly Preset[] = ['lastWeek', 'thisWeek', 'month']
const KINDS = [
  'specification',
  'principle',
  'difference',
  'industry',
  'maintenance',
  'reliability',
  'competitor',
  'certificate',
  'company',
  'other',
] as const

function Analysis({ period, analysis, labels }: Omit<Props, 'frame'>) {
  const { t } = useReader()
  return (
    <div className="ws-stack">
      <PeriodHead period={period} />
      {analysis === null && <p className="ws-notice ws-notice-bad">{t('workspaceConversations:analysis.badPeriod')}</p>}
      {analysis?.conversations === 0 && <p className="ws-card ws-empty">{t('workspaceConversations:analysis.none')}</p>}
      {analysis !== null && analysis.conversations > 0 && <AnalysisFigures analysis={analysis} />}
      {analysis !== null && (
        <section className="ws-card" aria-labelledby="clusters-title">
          <h2 id="clusters-title">{t('workspaceConversations:cluster.title')}</h2>
          <p className="ws-small ws-quiet">{t('workspaceConversations:cluster.note')}</p>
          {analysis.clusters.length === 0 ? (
            <p className="ws-quiet">{t('workspaceConversations:cluster.none')}</p>
          ) : (
            <ol className="ws-list">
              {analysis.clusters.map(({ cluster, count, locales }) => (
                <ClusterItem key={cluster.id} first={cluster} times={count} locales={locales} />
              ))}
            </ol>
          )}
        </section>
      )}
      {analysis !== null && analysis.conversations > 0 && <Tables analysis={analysis} labels={labels} />}
    </div>
  )
}

function PeriodHead({ period }: { readonly period: AnalysisPeriod }) {
  const { t, frame } = useReader()
  const { first, last } = daysOf(period, frame.timeZone)
  return (
    <>
      <div className="ws-head">
        <div>
          {frame.viewer.role !== 'marketer' && (
            <p className="ws-small">
              <a href="/workspace/conversations">{t('workspaceConversations:title')}</a>
            </p>
          )}
          <h1>{t('workspaceConversations:analysis.title')}</h1>
          <p className="ws-quiet">
            <Day iso={first} /> – <Day iso={last} />
          </p>
        </div>
        <div className="ws-buttons">
          {PRESETS.map((preset) => {
            const days = presetDays(preset, frame.now, frame.timeZone)
            return (
              <a
                key={preset}
                className="ws-button"
                aria-current={days.first === first && days.last === last ? 'true' : undefined}
                href={`?${new URLSearchParams(days)}`}
              >
                {t(`workspaceConversations:analysis.${preset}`)}
              </a>
            )
          })}
        </div>
      </div>
      <form className="ws-filters ws-card" method="get">
        <TextField
          label={t('workspaceConversations:analysis.from')}
          type="date"
          name="first"
          defaultValue={first}
          required
        />
        <TextField
          label={t('workspaceConversations:analysis.to')}
          type="date"
          name="last"
          defaultValue={last}
          required
        />
        <button type="submit" className="ws-button">
          {t('workspaceConversations:analysis.show')}
        </button>
      </form>
    </>
  )
}

function Tables({ analysis, labels }: { readonly analysis: AnalysisData; readonly labels: OntologyLabels }) {
  const { t, locale } = useReader()
  const parameter = (code: string): string => labels.parameters[code] ?? code
  const itself = (code: string): string => code
  const kind = (code: string): string => {
    const known = KINDS.find((one) => one === code)
    return known === undefined ? code : t(`workspaceConversations:kind.${known}`)
  }
  const reason = (code: string): string => {
    const known = REMOVAL_REASONS.find((one) => one === code)
    return known === undefined ? code : t(`workspaceConversations:reason.${known}`)
  }
  const title = (
    name: 'languages' | 'parameters' | 'products' | 'questionKinds' | 'unserved' | 'competitors' | 'gateReasons',
  ) => t(`workspaceConversations:table.${name}`)
  return (
    <>
      <StepTable steps={analysis.steps} />
      <div className="ws-columns ws-columns-even">
        <CountTable title={title('languages')} rows={analysis.locales} nameOf={(code) => languageName(code, locale)} />
        <CountTable title={title('unserved')} rows={analysis.unserved} nameOf={parameter} />
        <CountTable title={title('competitors')} rows={analysis.competitors} nameOf={itself} />
        <CountTable title={title('questionKinds')} rows={analysis.questionKinds} nameOf={kind} unit="times" />
        <CountTable title={title('parameters')} rows={analysis.parameters} nameOf={parameter} />
        <CountTable title={title('products')} rows={analysis.products} nameOf={itself} />
        <CountTable title={title('gateReasons')} rows={analysis.gate.reasons} nameOf={reason} unit="times" />
      </div>
    </>
  )
}

/** What the talks of a period say, and the questions that wait for an answer. */
export function AnalysisPage({ frame, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <Analysis {...rest} />
    </Island>
  )
}

import { formatDuration } from '../format/figures.ts'
import { useReader } from '../ui/reader.ts'
import type { AnalysisData } from './analysis-queries.ts'

/** The figures of a period, one look. */
export function AnalysisFigures({ analysis }: { readonly analysis: AnalysisData }) {
  const { t, count, locale } = useReader()
  const { questions, gate, responseTime, feedback } = analysis
  const of = (part: number, whole: number) => t('workspaceConversations:analysis.of', { part, whole })
  const pair = (one: number, other: number) => t('workspaceConversations:analysis.pair', { one, other })
  const duration = (milliseconds: number | null) => (milliseconds === null ? '–' : formatDuration(milliseconds, locale))
  const figures = {
    conversations: count(analysis.conversations),
    turns: count(analysis.turns),
    answered: of(questions.answered, questions.total),
    unknown: count(questions.unknown),
    removed: of(gate.removed, gate.statements),
    median: duration(responseTime.median),
    p95: duration(responseTime.p95),
    thumbs: pair(feedback.up, feedback.down),
    corrections: pair(feedback.corrections, feedback.staffCorrections),
  }
  return (
    <section className="ws-card" aria-label={t('workspaceConversations:analysis.title')}>
      <dl className="ws-kpis">
        {Object.entries(figures).map(([name, value]) => (
          <div key={name} className="ws-kpi" data-figure={name}>
            <dt className="ws-small ws-quiet">
              {t(`workspaceConversations:analysis.${name as keyof typeof figures}`)}
            </dt>
            <dd className="ws-figure">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

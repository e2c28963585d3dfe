import { useReader } from '../ui/reader.ts'
import type { BenchmarkRow, CoachingData } from './analysis-queries.ts'
import { BenchmarkTable } from './BenchmarkTable.tsx'
import { Defined } from './Defined.tsx'
import { PersonFigures } from './PersonFigures.tsx'

interface Props {
  readonly coaching: CoachingData
  readonly benchmarks: readonly BenchmarkRow[]
}

/** Who could do what better, with proof; figures beside medians; the house beside its past, its best and its targets. */
export function CoachingTab({ coaching, benchmarks }: Props) {
  const { t, text } = useReader()
  return (
    <>
      <section className="ws-card ws-stack" aria-labelledby="hints-title">
        <h2 id="hints-title">
          <Defined definition={t('workspaceAnalysis:define.hint')}>{t('workspaceAnalysis:coaching.hints')}</Defined>
        </h2>
        {coaching.hints.length === 0 ? (
          <p className="ws-quiet">{t('workspaceAnalysis:coaching.noHints')}</p>
        ) : (
          <ul className="ws-causes">
            {coaching.hints.map(({ userId, figure, evidence, advice }) => (
              <li
                key={`${userId} ${figure.metric} ${figure.stageCode ?? ''}`}
                className="ws-cause"
                data-hint={`${figure.metric} ${figure.verdict}`}
              >
                <p>
                  <span className={`ws-badge ${figure.verdict === 'better' ? 'ws-badge-good' : 'ws-badge-warn'}`}>
                    {t(`workspaceAnalysis:verdict.${figure.verdict}`)}
                  </span>{' '}
                  {text(evidence)}
                </p>
                <p className="ws-remedy">{text(advice)}</p>
              </li>
            ))}
          </ul>
        )}
      </section>
      <BenchmarkTable benchmarks={benchmarks} />
      {coaching.people.map((person) => (
        <PersonFigures key={person.userId} person={person} open={coaching.people.length === 1} />
      ))}
    </>
  )
}

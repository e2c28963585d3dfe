import { formatPoints, formatShare } from '../format/figures.ts'
import { useReader } from '../ui/reader.ts'
import type { ScoreData } from './score-queries.ts'

/** Scores of a customer or deal: the value, who speaks, and why. Stands inside an island; needs the words `workspaceScoring`. */
export function ScoreFactors({ scores }: { readonly scores: readonly ScoreData[] }) {
  const { t } = useReader()
  if (scores.length === 0) return <p className="ws-quiet">{t('workspaceScoring:score.none')}</p>
  return (
    <div className="ws-scores">
      {scores.map((score) => (
        <OneScore key={score.kind} score={score} />
      ))}
    </div>
  )
}

function OneScore({ score: { kind, value, spokenBy, factors, computedAt } }: { readonly score: ScoreData }) {
  const { t, locale, text, distance } = useReader()
  const name = t(`workspaceScoring:kind.${kind}`)
  const share = formatShare(value, locale)
  const told = factors.filter(({ points }) => points !== 0)
  return (
    <section className="ws-score" aria-label={name}>
      <div className="ws-score-head">
        <h3>{name}</h3>
        <strong>{share}</strong>
      </div>
      <meter className="ws-score-bar" data-kind={kind} min={0} max={1} value={value} aria-label={name}>
        {share}
      </meter>
      {told.length > 0 && (
        <ul aria-label={t('workspaceScoring:score.factors')}>
          {told.map(({ code, label, points }) => (
            <li key={code}>
              <span>{text(label)}</span>
              <span
                className="ws-number"
                title={t('workspaceScoring:score.points', { points: formatPoints(points, locale) })}
              >
                {formatPoints(points, locale)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="ws-small ws-quiet">
        {t('workspaceScoring:score.spokenBy', {
          who: t(`workspaceScoring:algorithm.${spokenBy.algorithm}`),
          version: spokenBy.version,
        })}
        {' · '}
        {t('workspaceScoring:score.computed', { when: distance(computedAt) })}
      </p>
    </section>
  )
}

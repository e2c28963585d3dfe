// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as cards loses the roles it has by itself
import { useReader } from '../ui/reader.ts'
import type { CoachingData } from './analysis-queries.ts'
import { Defined } from './Defined.tsx'
import { formatMetric } from './metric-format.ts'

interface Props {
  readonly person: CoachingData['people'][number]
  readonly open: boolean
}
type Figure = Props['person']['figures'][number]

const TONES = { worse: 'ws-badge-warn', better: 'ws-badge-good', even: '', too_few: '' } as const

/** All figures of a person beside the median of the colleagues. */
export function PersonFigures({ person, open }: Props) {
  const { t, count, locale, text } = useReader()
  const heads = {
    own: t('workspaceAnalysis:coaching.own'),
    median: t('workspaceAnalysis:coaching.median'),
    cases: t('workspaceAnalysis:benchmark.cases'),
    verdict: t('workspaceAnalysis:coaching.verdict'),
  }
  const nameOf = ({ metric, stageName }: Figure): string =>
    metric === 'stage_conversion' && stageName !== null
      ? t('workspaceAnalysis:coaching.goesOn', { stage: text(stageName) })
      : t(`workspaceAnalysis:metric.${metric}`)
  const write = ({ metric, own }: Figure): string =>
    own === null
      ? '–'
      : t('workspaceAnalysis:rate', {
          share: formatMetric(metric, own.value, locale),
          low: formatMetric(metric, own.low, locale),
          high: formatMetric(metric, own.high, locale),
        })
  return (
    <details className="ws-card" open={open}>
      <summary>
        <bdi>{person.userName}</bdi>
      </summary>
      <table className="ws-table ws-table-cards" role="table" aria-label={person.userName}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('workspaceAnalysis:benchmark.figure')}
            </th>
            <th scope="col" role="columnheader">
              <Defined definition={t('workspaceAnalysis:define.own')}>{heads.own}</Defined>
            </th>
            <th scope="col" role="columnheader" className="ws-number">
              <Defined definition={t('workspaceAnalysis:define.median')}>{heads.median}</Defined>
            </th>
            <th scope="col" role="columnheader" className="ws-number">
              {heads.cases}
            </th>
            <th scope="col" role="columnheader">
              {heads.verdict}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {person.figures.map((figure) => (
            <tr key={`${figure.metric} ${figure.stageCode ?? ''}`} role="row">
              <th scope="row" role="rowheader" className="ws-cell-wide">
                {nameOf(figure)}
              </th>
              <td role="cell" data-label={heads.own}>
                {write(figure)}
              </td>
              <td role="cell" className="ws-number" data-label={heads.median}>
                {figure.teamMedian === null ? '–' : formatMetric(figure.metric, figure.teamMedian, locale)}
              </td>
              <td role="cell" className="ws-number" data-label={heads.cases}>
                {count(figure.cases)}
              </td>
              <td role="cell" data-label={heads.verdict}>
                <span className={`ws-badge ${TONES[figure.verdict]}`}>
                  {t(`workspaceAnalysis:verdict.${figure.verdict}`)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as cards loses the roles it has by itself
import { useReader } from '../ui/reader.ts'
import type { LiftRow } from './analysis-queries.ts'
import { TOUCHPOINT_CODES } from './codes.ts'
import { Defined } from './Defined.tsx'
import { formatLift, formatRate } from './figures.ts'
import { IntervalBar } from './IntervalBar.tsx'

/** How much likelier deals are won that had a touchpoint: the adjusted lift first, the plain one beside it. */
export function TouchpointsTab({ lifts }: { readonly lifts: readonly LiftRow[] }) {
  const { t, count, locale } = useReader()
  const nameOf = (code: string): string => {
    const known = TOUCHPOINT_CODES.find((one) => one === code)
    return known === undefined ? code : t(`workspaceAnalysis:touchpoint.${known}`)
  }
  const shown = lifts.flatMap(({ adjusted }) => (adjusted === null ? [] : [adjusted.low, adjusted.high]))
  const scale = Math.max(0.1, ...shown.map(Math.abs))
  const interval = (one: NonNullable<LiftRow['lift']>): string =>
    t('workspaceAnalysis:lift.interval', {
      value: formatLift(one.value, locale),
      low: formatLift(one.low, locale),
      high: formatLift(one.high, locale),
    })
  if (lifts.length === 0) return <p className="ws-card ws-empty">{t('workspaceAnalysis:lift.none')}</p>
  const heads = {
    adjusted: t('workspaceAnalysis:lift.adjusted'),
    plain: t('workspaceAnalysis:lift.plain'),
    with: t('workspaceAnalysis:lift.with'),
    without: t('workspaceAnalysis:lift.without'),
  }
  const won = ({ cases, won: hits }: LiftRow['withTouch']): string =>
    t('workspaceAnalysis:lift.won', {
      share: cases === 0 ? '–' : formatRate(hits / cases, locale),
      won: count(hits),
      cases: count(cases),
    })
  return (
    <section className="ws-card ws-stack" aria-labelledby="lift-title">
      <h2 id="lift-title">{t('workspaceAnalysis:lift.title')}</h2>
      <p className="ws-small ws-quiet">{t('workspaceAnalysis:lift.note')}</p>
      <table className="ws-table ws-table-cards" role="table" aria-labelledby="lift-title">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('workspaceAnalysis:lift.touchpoint')}
            </th>
            <th scope="col" role="columnheader" colSpan={2}>
              <Defined definition={t('workspaceAnalysis:define.adjusted')}>{heads.adjusted}</Defined>
            </th>
            <th scope="col" role="columnheader">
              <Defined definition={t('workspaceAnalysis:define.plain')}>{heads.plain}</Defined>
            </th>
            <th scope="col" role="columnheader">
              {heads.with}
            </th>
            <th scope="col" role="columnheader">
              {heads.without}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lifts.map((row) => (
            <tr key={row.touchpoint} role="row" data-touchpoint={row.touchpoint}>
              <th scope="row" role="rowheader" className="ws-cell-wide">
                {nameOf(row.touchpoint)}
                {row.smallNumbers && (
                  <span className="ws-badge ws-badge-warn">{t('workspaceAnalysis:lift.small')}</span>
                )}
              </th>
              <td role="cell" data-label={heads.adjusted}>
                {row.adjusted === null ? (
                  t('workspaceAnalysis:lift.tooFew')
                ) : (
                  <span>
                    <strong>{interval(row.adjusted)}</strong>
                    <span className="ws-small ws-quiet block">
                      {t('workspaceAnalysis:lift.likeCases', { count: row.adjustedCases ?? 0 })}
                    </span>
                  </span>
                )}
              </td>
              <td role="cell" className="ws-interval-cell">
                {row.adjusted !== null && <IntervalBar estimate={row.adjusted} from={-scale} to={scale} mark={0} />}
              </td>
              <td role="cell" data-label={heads.plain} className="ws-quiet">
                {row.lift === null ? t('workspaceAnalysis:lift.tooFew') : interval(row.lift)}
              </td>
              <td role="cell" data-label={heads.with}>
                {won(row.withTouch)}
              </td>
              <td role="cell" data-label={heads.without}>
                {won(row.withoutTouch)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

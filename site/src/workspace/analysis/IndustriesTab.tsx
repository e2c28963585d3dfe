// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as cards loses the roles it has by itself
import { useReader } from '../ui/reader.ts'
import type { IndustryRow } from './analysis-queries.ts'
import { Defined } from './Defined.tsx'
import { formatDollars, formatRate } from './figures.ts'
import { IntervalBar } from './IntervalBar.tsx'

/** Win rates of the industries, each with its interval, against the rate of all. */
export function IndustriesTab({ industries }: { readonly industries: readonly IndustryRow[] }) {
  const { t, count, locale, text } = useReader()
  if (industries.length === 0) return <p className="ws-card ws-empty">{t('workspaceAnalysis:industries.none')}</p>
  const sum = (of: (row: IndustryRow) => number): number => industries.reduce((total, row) => total + of(row), 0)
  const decided = sum((row) => row.decided)
  const average = decided === 0 ? 0 : sum((row) => row.won) / decided
  const highest = Math.min(1, Math.max(0.1, ...industries.map(({ winRate }) => winRate?.high ?? 0)))
  const heads = {
    rate: t('workspaceAnalysis:industries.rate'),
    cases: t('workspaceAnalysis:industries.cases'),
    value: t('workspaceAnalysis:industries.value'),
  }
  return (
    <section className="ws-card ws-stack" aria-labelledby="industries-title">
      <h2 id="industries-title">{t('workspaceAnalysis:industries.title')}</h2>
      <p className="ws-small ws-quiet">
        {t('workspaceAnalysis:industries.note', { average: formatRate(average, locale), count: decided })}
      </p>
      <table className="ws-table ws-table-cards" role="table" aria-labelledby="industries-title">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('workspaceAnalysis:industries.industry')}
            </th>
            <th scope="col" role="columnheader" colSpan={2}>
              <Defined definition={t('workspaceAnalysis:define.winRate')}>{heads.rate}</Defined>
            </th>
            <th scope="col" role="columnheader" className="ws-number">
              {heads.cases}
            </th>
            <th scope="col" role="columnheader" className="ws-number">
              {heads.value}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {industries.map((row) => (
            <tr key={row.industry ?? ''} role="row" data-industry={row.industry}>
              <th scope="row" role="rowheader" className="ws-cell-wide">
                {row.name === null ? t('workspaceAnalysis:industries.unknown') : text(row.name)}
                {row.verdict !== 'even' && (
                  <span className={`ws-badge ${row.verdict === 'above' ? 'ws-badge-good' : 'ws-badge-bad'}`}>
                    {t(`workspaceAnalysis:industries.${row.verdict as 'above' | 'below'}`)}
                  </span>
                )}
              </th>
              <td role="cell" data-label={heads.rate}>
                {row.winRate === null
                  ? '–'
                  : t('workspaceAnalysis:rate', {
                      share: formatRate(row.winRate.value, locale),
                      low: formatRate(row.winRate.low, locale),
                      high: formatRate(row.winRate.high, locale),
                    })}
              </td>
              <td role="cell" className="ws-interval-cell">
                {row.winRate !== null && <IntervalBar estimate={row.winRate} from={0} to={highest} mark={average} />}
              </td>
              <td role="cell" className="ws-number" data-label={heads.cases}>
                {t('workspaceAnalysis:industries.wonOf', { won: count(row.won), cases: count(row.decided) })}
              </td>
              <td role="cell" className="ws-number" data-label={heads.value}>
                {formatDollars(row.value.amount, locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

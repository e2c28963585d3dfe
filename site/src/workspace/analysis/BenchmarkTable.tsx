// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as cards loses the roles it has by itself
import { useReader } from '../ui/reader.ts'
import type { BenchmarkRow } from './analysis-queries.ts'
import { Defined } from './Defined.tsx'
import { formatMetric } from './metric-format.ts'

const COLUMNS = ['value', 'past', 'bestQuartile', 'target'] as const

/** The benchmark line: against the own past, the own best quarter and the house's own target. */
export function BenchmarkTable({ benchmarks }: { readonly benchmarks: readonly BenchmarkRow[] }) {
  const { t, count, locale } = useReader()
  return (
    <section className="ws-card" aria-labelledby="benchmark-title">
      <h2 id="benchmark-title">{t('workspaceAnalysis:benchmark.title')}</h2>
      <p className="ws-small ws-quiet">{t('workspaceAnalysis:benchmark.note')}</p>
      <table className="ws-table ws-table-cards" role="table" aria-labelledby="benchmark-title">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('workspaceAnalysis:benchmark.figure')}
            </th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" role="columnheader" className="ws-number">
                <Defined definition={t(`workspaceAnalysis:define.benchmark.${column}`)}>
                  {t(`workspaceAnalysis:benchmark.${column}`)}
                </Defined>
              </th>
            ))}
            <th scope="col" role="columnheader" className="ws-number">
              {t('workspaceAnalysis:benchmark.cases')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {benchmarks.map((row) => (
            <tr key={row.code} role="row" data-benchmark={row.code}>
              <th scope="row" role="rowheader" className="ws-cell-wide">
                {t(`workspaceAnalysis:metric.${row.code as 'closing_rate'}`)}
              </th>
              {COLUMNS.map((column) => {
                const value = row[column]
                return (
                  <td
                    key={column}
                    role="cell"
                    className="ws-number"
                    data-label={t(`workspaceAnalysis:benchmark.${column}`)}
                  >
                    {value === null ? '–' : formatMetric(row.code, value, locale)}
                  </td>
                )
              })}
              <td role="cell" className="ws-number" data-label={t('workspaceAnalysis:benchmark.cases')}>
                {count(row.cases)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

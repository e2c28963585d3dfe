// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as cards loses the roles it has by itself
import { useReader } from '../ui/reader.ts'
import type { LedgerData } from './analysis-queries.ts'
import { Defined } from './Defined.tsx'

const WITNESSES = ['rep', 'buyer', 'events', 'decided'] as const

/** What each witness says, side by side: where they disagree is what one learns from. */
export function WitnessTable({ witnesses }: { readonly witnesses: LedgerData['witnesses'] }) {
  const { t, count } = useReader()
  return (
    <section className="ws-card" aria-labelledby="witness-title">
      <h2 id="witness-title">{t('workspaceAnalysis:witness.title')}</h2>
      <p className="ws-small ws-quiet">{t('workspaceAnalysis:witness.note')}</p>
      <table className="ws-table ws-table-cards" role="table" aria-labelledby="witness-title">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('workspaceAnalysis:witness.category')}
            </th>
            {WITNESSES.map((witness) => (
              <th key={witness} scope="col" role="columnheader" className="ws-number">
                <Defined definition={t(`workspaceAnalysis:define.${witness}`)}>
                  {t(`workspaceAnalysis:witness.${witness}`)}
                </Defined>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {witnesses
            .filter((row) => WITNESSES.some((witness) => row[witness] > 0))
            .map((row) => (
              <tr key={row.category} role="row">
                <th scope="row" role="rowheader" className="ws-cell-wide">
                  {t(`workspaceAnalysis:category.${row.category}`)}
                </th>
                {WITNESSES.map((witness) => (
                  <td
                    key={witness}
                    role="cell"
                    className="ws-number"
                    data-label={t(`workspaceAnalysis:witness.${witness}`)}
                  >
                    {count(row[witness])}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )
}

// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as cards loses the roles it has by itself
import { useId } from 'react'
import { formatShare } from '../format/figures.ts'
import { useReader } from '../ui/reader.ts'

interface Counted {
  readonly code: string
  readonly count: number
  readonly share: number
}

interface Props {
  readonly title: string
  readonly rows: readonly Counted[]
  readonly nameOf: (code: string) => string
  /** What is counted: talks, or single occurrences. */
  readonly unit?: 'count' | 'times'
}

const MOST_ROWS = 12

/** How often things came up: a bar for the eye, the figures beside it. Nothing at all when nothing did. */
export function CountTable({ title, rows, nameOf, unit = 'count' }: Props) {
  const { t, count, locale } = useReader()
  const id = useId()
  if (rows.length === 0) return null
  return (
    <section className="ws-card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <table className="ws-table ws-table-cards" role="table" aria-labelledby={id}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('workspaceConversations:table.what')}
            </th>
            <th scope="col" role="columnheader">
              {t('workspaceConversations:table.share')}
            </th>
            <th scope="col" role="columnheader" className="ws-number">
              {t(`workspaceConversations:table.${unit}`)}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.slice(0, MOST_ROWS).map((row) => (
            <tr key={row.code} role="row">
              <th scope="row" role="rowheader" className="ws-cell-wide">
                <bdi>{nameOf(row.code)}</bdi>
              </th>
              <td role="cell" data-label={t('workspaceConversations:table.share')} className="w-1/3">
                <span className="flex gap-2 items-center w-full">
                  <svg className="ws-bar-chart" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={Math.round(row.share * 100)} height="10" />
                  </svg>
                  <span className="ws-number w-12">{formatShare(row.share, locale)}</span>
                </span>
              </td>
              <td role="cell" className="ws-number" data-label={t(`workspaceConversations:table.${unit}`)}>
                {count(row.count)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_ROWS && (
        <p className="ws-small ws-quiet">
          {t('workspaceConversations:table.more', { count: rows.length - MOST_ROWS })}
        </p>
      )}
    </section>
  )
}

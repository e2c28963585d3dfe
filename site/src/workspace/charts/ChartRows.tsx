import type { ChartTable } from './chart-table.ts'

/** A chart's figures as a table; rows that lead somewhere are links. */
export function ChartRows({
  label,
  table,
  empty,
}: {
  readonly label: string
  readonly table: ChartTable
  readonly empty: string
}) {
  if (table.rows.length === 0) return <p className="ws-quiet">{empty}</p>
  const [first, ...heads] = table.head
  return (
    <table className="ws-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="ws-number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ cells: [name, ...figures], href }) => (
          <tr key={name}>
            <th scope="row">{href === undefined ? name : <a href={href}>{name}</a>}</th>
            {figures.map((figure, index) => (
              <td key={heads[index]} className="ws-number">
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import type { ReportContent, ReportSection, ReportTable, ReportValue } from '@tradewind/schema/contracts/report'
import { changeText, isFigure, targetText, valueText } from '@tradewind/schema/reports'
import { Chart } from '../charts/Chart.tsx'
import { useReader } from '../ui/reader.ts'

type Block = ReportSection['blocks'][number]

function Figures({ items }: Extract<Block, { block: 'figures' }>) {
  const { locale, text } = useReader()
  return (
    <dl className="ws-report-figures">
      {items.map(({ code, label, value, change, target }) => (
        <div key={code} className="ws-report-figure">
          <dt>{text(label)}</dt>
          <dd>
            <strong>{valueText(value, locale)}</strong>
            {change !== null && <span className="ws-small ws-quiet block">{changeText(change, locale, value)}</span>}
            {target !== undefined && <span className="ws-small ws-quiet block">{targetText(target, locale)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Sentences({ items, empty }: Extract<Block, { block: 'sentences' }>) {
  const { text } = useReader()
  if (items.length === 0) return <p className="ws-quiet">{text(empty)}</p>
  return (
    <ul className="ws-report-sentences">
      {items.map((item, index) => (
        <li key={index} data-tone={item.tone}>
          {item.href === undefined ? text(item.text) : <a href={item.href}>{text(item.text)}</a>}
        </li>
      ))}
    </ul>
  )
}

function Table({ title, columns, rows, empty }: ReportTable) {
  const { locale, text } = useReader()
  return (
    <div className="ws-stack">
      <h3>{text(title)}</h3>
      {rows.length === 0 ? (
        <p className="ws-quiet">{text(empty)}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section className="ws-chart-rows" aria-label={text(title)} tabIndex={0}>
          <table className="ws-table">
            <thead>
              <tr>
                {columns.map(({ code, label }, index) => (
                  <th
                    key={code}
                    scope="col"
                    className={rows.every((row) => row[index] && isFigure(row[index])) ? 'text-end' : ''}
                  >
                    {text(label)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={index}>
                  {row.map((value, column) => (
                    <td key={columns[column]?.code} className={isFigure(value) ? 'text-end tabular-nums' : ''}>
                      <bdi>{valueText(value, locale)}</bdi>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  )
}

/** The funnel of the conversions, and the forecast with its interval, drawn; their tables follow anyway. */
function Drawing({ table }: { readonly table: ReportTable }) {
  const { locale, text } = useReader()
  const number = (value: ReportValue | undefined): number =>
    value === undefined || value.value === null
      ? 0
      : value.unit === 'money'
        ? value.value.minor / 100
        : typeof value.value === 'number'
          ? value.value
          : 0
  const name = (value: ReportValue | undefined): string => (value === undefined ? '' : valueText(value, locale))
  const count = (value: number): string => valueText({ unit: 'count', value }, locale)
  const dollars = (value: number): string =>
    valueText({ unit: 'money', value: { minor: Math.round(value * 100), currency: 'USD' } }, locale)
  const label = (index: number): string => text(table.columns[index]?.label ?? {})
  if (table.rows.length === 0) return null
  if (table.columns[1]?.code === 'colEntered' && table.columns[0]?.code === 'colStage')
    return (
      <Chart
        title={text(table.title)}
        spec={{
          kind: 'funnel',
          items: table.rows.map((row) => ({ label: name(row[0]), value: number(row[1]), note: name(row[3]) })),
          itemLabel: label(0),
          valueLabel: label(1),
          noteLabel: label(3),
          format: count,
        }}
      />
    )
  if (table.code !== 'tableForecast') return null
  return (
    <Chart
      title={text(table.title)}
      spec={{
        kind: 'line',
        categories: table.rows.map((row) => name(row[0])),
        categoryLabel: label(0),
        series: [
          {
            name: label(1),
            values: table.rows.map((row) => number(row[1])),
            band: {
              name: `${label(2)} – ${label(3)}`,
              low: table.rows.map((row) => number(row[2])),
              high: table.rows.map((row) => number(row[3])),
            },
          },
        ],
        format: dollars,
      }}
    />
  )
}

/** A frozen report, in the reader's language. */
export function ReportBlocks({ content }: { readonly content: ReportContent }) {
  const { text } = useReader()
  return content.sections.map((section) => (
    <section key={section.code} className="ws-card ws-stack" aria-labelledby={`section-${section.code}`}>
      <h2 id={`section-${section.code}`}>{text(section.title)}</h2>
      {section.blocks.map((block, index) => {
        const key = `${section.code}-${index}`
        if (block.block === 'figures') return <Figures key={key} {...block} />
        if (block.block === 'sentences') return <Sentences key={key} {...block} />
        return (
          <div key={key} className="ws-stack">
            <Drawing table={block} />
            <Table {...block} />
          </div>
        )
      })}
    </section>
  ))
}

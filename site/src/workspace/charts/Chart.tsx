import type { EChartsCoreOption } from 'echarts/core'
import { useEffect, useId, useRef, useState } from 'react'
import { useReader } from '../ui/reader.ts'
import { ChartRows } from './ChartRows.tsx'
import { lookOf } from './chart-look.ts'
import { chartOption } from './chart-options.ts'
import type { ChartSpec } from './chart-spec.ts'
import { chartTable } from './chart-table.ts'

interface Props {
  readonly title: string
  /** Unit, period and number of rows behind it: what one has to know to read the figures. */
  readonly note?: string
  readonly spec: ChartSpec
  readonly size?: 'small' | 'normal' | 'tall'
  /** Already headed by the card it stands in. */
  readonly untitled?: boolean
}

type Drawn = { readonly setOption: (option: EChartsCoreOption, replace: boolean) => void }

/**
 * A chart with the same figures as a table: read by screen readers always, shown to everybody by a switch. ECharts is
 * loaded when the first chart of a page comes into view; the room is kept from the start.
 */
export function Chart({ title, note, spec, size = 'normal', untitled = false }: Props) {
  const { t } = useReader()
  const id = useId()
  const [asTable, setAsTable] = useState(false)
  const table = chartTable(spec)
  return (
    <figure className="ws-chart" aria-labelledby={`${id}-title`}>
      <figcaption className="ws-chart-head">
        <span>
          <span id={`${id}-title`} className={untitled ? 'sr-only' : 'ws-chart-title'}>
            {title}
          </span>
          {note !== undefined && <span className="ws-small ws-quiet block">{note}</span>}
        </span>
        <button type="button" className="ws-button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t('workspace:chart.table')}
        </button>
      </figcaption>
      {!asTable && <Drawing spec={spec} size={size} />}
      <div className={asTable ? 'ws-chart-rows' : 'sr-only focus-within:not-sr-only'}>
        <ChartRows label={title} table={table} empty={t('workspace:chart.none')} />
      </div>
    </figure>
  )
}

function Drawing({ spec, size }: { readonly spec: ChartSpec; readonly size: string }) {
  const box = useRef<HTMLDivElement>(null)
  const drawn = useRef<Drawn>(undefined)
  const latest = useRef(spec)
  latest.current = spec

  useEffect(() => {
    const element = box.current
    if (element === null) return
    let gone = false
    let undo = () => {}
    const draw = async (): Promise<void> => {
      const { init } = await import('./engine.ts')
      if (gone) return
      const chart = init(element)
      drawn.current = { setOption: (option, replace) => chart.setOption(option, replace) }
      drawn.current.setOption(chartOption(latest.current, lookOf(element)), true)
      chart.on('click', ({ dataIndex }) => {
        const href = hrefOf(latest.current, dataIndex)
        if (href !== undefined) location.assign(href)
      })
      const watcher = new ResizeObserver(() => chart.resize())
      watcher.observe(element)
      undo = () => {
        watcher.disconnect()
        chart.dispose()
        drawn.current = undefined
      }
      element.dataset.drawn = 'true'
    }
    const sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        sight.disconnect()
        void draw()
      },
      { rootMargin: '200px' },
    )
    sight.observe(element)
    return () => {
      gone = true
      sight.disconnect()
      undo()
    }
  }, [])

  useEffect(() => {
    if (box.current !== null) drawn.current?.setOption(chartOption(spec, lookOf(box.current)), true)
  }, [spec])

  return <div ref={box} className="ws-chart-drawing" data-size={size} aria-hidden="true" />
}

function hrefOf(spec: ChartSpec, index: number): string | undefined {
  if (spec.kind === 'scatter') return undefined
  return spec.kind === 'funnel' || spec.kind === 'pie' ? spec.items[index]?.href : spec.hrefs?.[index]
}

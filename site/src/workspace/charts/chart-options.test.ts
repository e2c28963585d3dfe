import { describe, expect, it } from 'vitest'
import type { ChartLook } from './chart-look.ts'
import { chartOption } from './chart-options.ts'
import type { ChartSpec } from './chart-spec.ts'

const look: ChartLook = {
  palette: ['blue', 'orange'],
  text: 'black',
  quiet: 'grey',
  line: 'silver',
  surface: 'white',
  warning: 'red',
  fontFamily: 'sans',
  fontSize: 12,
  rightToLeft: false,
  still: false,
}
const forecast: ChartSpec = {
  kind: 'line',
  categories: ['Nov', 'Dec'],
  categoryLabel: 'Month',
  format: (value) => `$${value}`,
  series: [{ name: 'Forecast', values: [10, null], band: { name: '80 %', low: [6, null], high: [15, null] } }],
  target: { label: 'Goal', value: 12 },
}

interface Read {
  readonly animation: boolean
  readonly xAxis: { readonly inverse: boolean; readonly type: string }
  readonly yAxis: { readonly position?: string; readonly type: string }
  readonly tooltip: { readonly renderMode: string; readonly formatter: (params: unknown) => string }
  readonly series: readonly {
    readonly data: readonly unknown[]
    readonly stack?: string
    readonly markLine?: object
    readonly itemStyle?: object
  }[]
}
const read = (spec: ChartSpec, changes: Partial<ChartLook> = {}) =>
  chartOption(spec, { ...look, ...changes }) as unknown as Read

describe('the interval of a line', () => {
  it('is the difference stacked on the low end, and leaves gaps where nothing is known', () => {
    const [low, width, line] = read(forecast).series
    expect(low?.data).toEqual([6, null])
    expect(width?.data).toEqual([9, null])
    expect(low?.stack).toBe(width?.stack)
    expect(line?.data).toEqual([10, null])
    expect(line?.stack).toBeUndefined()
    expect(line?.markLine).toBeDefined()
  })

  it('is said with the figure', () => {
    expect(read(forecast).tooltip.formatter([{ dataIndex: 0 }])).toBe('Nov\nForecast: $10 ($6 – $15)')
    expect(read(forecast).tooltip.formatter([{ dataIndex: 1 }])).toBe('Dec')
  })
})

describe('every chart', () => {
  const specs: readonly ChartSpec[] = [
    forecast,
    { ...forecast, kind: 'bar', lying: true },
    {
      kind: 'funnel',
      items: [{ label: 'Lead', value: 10 }],
      itemLabel: 'Stage',
      valueLabel: 'Customers',
      format: String,
    },
    { kind: 'pie', items: [{ label: 'A', value: 1 }], itemLabel: 'x', valueLabel: 'y', format: String },
    {
      kind: 'scatter',
      points: [{ x: 0.2, y: 0.3 }],
      xLabel: 'said',
      yLabel: 'seen',
      formatX: String,
      formatY: String,
      diagonal: 'ideal',
    },
  ]
  it.each(specs)('draws its tooltip into the canvas and keeps still when asked ($kind)', (spec) => {
    expect(read(spec).tooltip.renderMode).toBe('richText')
    expect(read(spec, { still: true }).animation).toBe(false)
    expect(read(spec).animation).toBe(true)
  })

  it('runs from right to left for those who read that way', () => {
    const arabic = read(forecast, { rightToLeft: true })
    expect(arabic.xAxis.inverse).toBe(true)
    expect(arabic.yAxis.position).toBe('right')
    expect(read(forecast).xAxis.inverse).toBe(false)
  })

  it('lays bars down with the first on top', () => {
    const lying = read({ ...forecast, kind: 'bar', lying: true })
    expect([lying.xAxis.type, lying.yAxis.type]).toEqual(['value', 'category'])
  })
})

/** Writes a figure as the reader does. */
export type FormatFigure = (value: number) => string

/** One named part: a step of a funnel, a slice of a pie. With `href` a click leads there. */
export interface ChartItem {
  readonly label: string
  readonly value: number
  /** Stands beside the figure, for example "40 % of all". */
  readonly note?: string
  readonly href?: string
}

export interface ChartSeries {
  readonly name: string
  /** One per category; null where nothing is known. */
  readonly values: readonly (number | null)[]
  readonly dashed?: boolean
  /** Interval around the line, low and high per category. */
  readonly band?: {
    readonly name: string
    readonly low: readonly (number | null)[]
    readonly high: readonly (number | null)[]
  }
}

interface ItemSpec {
  readonly items: readonly ChartItem[]
  /** Heads of the table's columns. */
  readonly itemLabel: string
  readonly valueLabel: string
  readonly noteLabel?: string
  readonly format: FormatFigure
}

interface AxisSpec {
  readonly categories: readonly string[]
  readonly categoryLabel: string
  readonly series: readonly ChartSeries[]
  readonly format: FormatFigure
  /** A line across the chart, such as a goal. */
  readonly target?: { readonly label: string; readonly value: number }
  /** Where a click on a category leads. */
  readonly hrefs?: readonly (string | undefined)[]
}

export interface ScatterPoint {
  readonly x: number
  readonly y: number
  /** Radius in pixels; 5 when not said. */
  readonly radius?: number
  readonly label?: string
}

/** What a chart shows; how it is drawn and what its table says both follow from it. */
export type ChartSpec =
  | ({ readonly kind: 'funnel' } & ItemSpec)
  | ({ readonly kind: 'pie' } & ItemSpec)
  | ({ readonly kind: 'bar'; readonly stacked?: boolean; readonly lying?: boolean } & AxisSpec)
  | ({ readonly kind: 'line' } & AxisSpec)
  | {
      readonly kind: 'scatter'
      readonly points: readonly ScatterPoint[]
      readonly xLabel: string
      readonly yLabel: string
      readonly formatX: FormatFigure
      readonly formatY: FormatFigure
      /** Names of the points in the table. */
      readonly pointLabel?: string
      /** Draws the line x = y under this name: where a reliability diagram should lie. */
      readonly diagonal?: string
    }

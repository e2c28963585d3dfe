/** Colours, type and direction a chart is drawn with. */
export interface ChartLook {
  readonly palette: readonly string[]
  readonly text: string
  readonly quiet: string
  readonly line: string
  readonly surface: string
  readonly warning: string
  readonly fontFamily: string
  /** Pixels. */
  readonly fontSize: number
  readonly rightToLeft: boolean
  readonly still: boolean
}

const PALETTE = ['primary', 'warning', 'success-deep', 'error', 'edge', 'primary-deep', 'warning-deep'] as const

/** Reads the look from the page: the workspace's tokens are the only place that names a colour. */
export function lookOf(element: Element): ChartLook {
  const style = getComputedStyle(element)
  const colour = (name: string): string => style.getPropertyValue(`--color-ws-${name}`).trim()
  return {
    palette: PALETTE.map(colour),
    text: colour('text'),
    quiet: colour('quiet'),
    line: colour('line'),
    surface: colour('surface'),
    warning: colour('warning'),
    fontFamily: style.fontFamily,
    fontSize: Number.parseFloat(style.fontSize) * 0.86,
    rightToLeft: style.direction === 'rtl',
    still: matchMedia('(prefers-reduced-motion: reduce)').matches,
  }
}

interface Props {
  readonly estimate: { readonly value: number; readonly low: number; readonly high: number }
  /** What the whole width stands for. */
  readonly from: number
  readonly to: number
  /** A line to compare with: no difference, the average. */
  readonly mark?: number
}

const WIDTH = 200

/** An estimate with its interval on a scale that all rows of a table share. The figures stand beside it as text. */
export function IntervalBar({ estimate, from, to, mark }: Props) {
  const x = (value: number): number => ((Math.min(to, Math.max(from, value)) - from) / (to - from || 1)) * WIDTH
  return (
    <svg className="ws-interval" viewBox={`0 0 ${WIDTH} 16`} preserveAspectRatio="none" aria-hidden="true">
      {mark !== undefined && <line className="ws-interval-mark" x1={x(mark)} x2={x(mark)} y1="0" y2="16" />}
      <line className="ws-interval-range" x1={x(estimate.low)} x2={x(estimate.high)} y1="8" y2="8" />
      <rect className="ws-interval-value" x={x(estimate.value) - 2} y="3" width="4" height="10" />
    </svg>
  )
}

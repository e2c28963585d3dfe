/** One line of the report. */
export interface BenchResult {
  readonly name: string
  /** What was found, for a person. */
  readonly detail: string
  /** A ratio without unit, or milliseconds. */
  readonly value: number
  readonly unit: 'ratio' | 'ms' | 'score'
  readonly target: { readonly atLeast: number } | { readonly atMost: number }
}

export function meetsTarget(result: BenchResult): boolean {
  return 'atLeast' in result.target ? result.value >= result.target.atLeast : result.value <= result.target.atMost
}

export function resultLine(result: BenchResult): string {
  const target = 'atLeast' in result.target ? `≥ ${result.target.atLeast}` : `≤ ${result.target.atMost}`
  const mark = meetsTarget(result) ? 'ok  ' : 'MISS'
  const value = result.unit === 'ms' ? `${result.value.toFixed(1)} ms` : result.value.toFixed(2)
  return `${mark}  ${result.name.padEnd(46)} ${value.padStart(10)}  (${target})  ${result.detail}`
}

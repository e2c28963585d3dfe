import type { Range } from '../text/range.ts'

export interface NumberRead extends Range {
  readonly value: number
  /** What the digits could mean as well ("1.200"). */
  readonly otherwise?: number
  readonly how: 'digits' | 'fraction' | 'words'
  /** A word such as "one" or 三 that is a number only where something is counted or measured. */
  readonly weak: boolean
  /** Thousand, 万 and the like written behind the figure and counted in. */
  readonly scale?: number
}

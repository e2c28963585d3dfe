import type { Trend } from '../frame.ts'
import type { Bins } from './bins.ts'
import { type Bounds, findSplit, leafValue, type SplitPoint, type Sums, UNBOUNDED } from './find-split.ts'
import { countNode, type Histogram, otherChild, type Slopes } from './histogram.ts'
import type { BoostingOptions } from './options.ts'
import type { Tree } from './tree.ts'

interface Leaf {
  readonly node: number
  readonly depth: number
  readonly rows: Int32Array
  readonly sums: Sums
  readonly histogram: Histogram
  readonly split: SplitPoint | undefined
  readonly bounds: Bounds
}

/** A tree in the making. */
interface Draft {
  readonly feature: number[]
  readonly threshold: number[]
  readonly missingLeft: boolean[]
  readonly left: number[]
  readonly right: number[]
  readonly value: number[]
  readonly cover: number[]
}

/**
 * Grows a tree on the given rows, the leaf with the most to gain first, until the leaves are used up or nothing is to be
 * gained. `used` are the columns it may ask; `trends` which way each may go, when some are bound.
 */
export function growTree(
  slopes: Slopes,
  bins: Bins,
  rows: Int32Array,
  used: readonly number[],
  options: BoostingOptions,
  trends?: readonly Trend[],
): Tree {
  const draft: Draft = { feature: [], threshold: [], missingLeft: [], left: [], right: [], value: [], cover: [] }
  const open = (some: Int32Array, sums: Sums, histogram: Histogram, depth: number, bounds: Bounds): Leaf => {
    const split =
      depth >= options.mostDepth
        ? undefined
        : findSplit(histogram, slopes.offsets, used, sums, options, { trends, bounds })
    return { node: addLeaf(draft, sums, options, bounds), depth, rows: some, sums, histogram, split, bounds }
  }
  let leaves = [open(rows, sumRows(slopes, rows), countNode(slopes, rows, used), 0, UNBOUNDED)]
  while (leaves.length < options.mostLeaves) {
    const best = leaves.reduce((most, leaf) => ((leaf.split?.gain ?? 0) > (most.split?.gain ?? 0) ? leaf : most))
    if (best.split === undefined) break
    const { left, right } = part(slopes, best.rows, best.split)
    const [small, smallIsLeft] = left.length <= right.length ? [left, true] : [right, false]
    const counted = countNode(slopes, small, used)
    const rest = otherChild(best.histogram, counted)
    const [leftHistogram, rightHistogram] = smallIsLeft ? [counted, rest] : [rest, counted]
    const rightSums = without(best.sums, best.split.left)
    const [leftBounds, rightBounds] = boundsOf(best, best.split, rightSums, options.pull, trends)
    const leftLeaf = open(left, best.split.left, leftHistogram, best.depth + 1, leftBounds)
    const rightLeaf = open(right, rightSums, rightHistogram, best.depth + 1, rightBounds)
    turnIntoFork(draft, bins, best, leftLeaf.node, rightLeaf.node)
    leaves = leaves.flatMap((leaf) => (leaf === best ? [leftLeaf, rightLeaf] : [leaf]))
  }
  return draft
}

/** Below a fork on a column with a trend neither side may pass the middle between the two. */
function boundsOf(
  { bounds }: Leaf,
  { column, left }: SplitPoint,
  right: Sums,
  pull: number,
  trends: readonly Trend[] | undefined,
): readonly [Bounds, Bounds] {
  const trend = trends?.[column] ?? 0
  if (trend === 0) return [bounds, bounds]
  const middle =
    (leafValue(left.gradient, left.curvature, pull, bounds) +
      leafValue(right.gradient, right.curvature, pull, bounds)) /
    2
  const lower = { ...bounds, most: middle }
  const upper = { ...bounds, least: middle }
  return trend > 0 ? [lower, upper] : [upper, lower]
}

function addLeaf(
  draft: Draft,
  { gradient, curvature, cases }: Sums,
  { pull, rate }: BoostingOptions,
  bounds: Bounds,
): number {
  draft.feature.push(-1)
  draft.threshold.push(0)
  draft.missingLeft.push(false)
  draft.left.push(-1)
  draft.right.push(-1)
  draft.value.push(rate * leafValue(gradient, curvature, pull, bounds))
  draft.cover.push(cases)
  return draft.left.length - 1
}

function turnIntoFork(draft: Draft, bins: Bins, { node, split }: Leaf, left: number, right: number): void {
  if (split === undefined) return
  draft.feature[node] = split.column
  draft.threshold[node] = bins.edges[split.column]?.[split.bin - 1] ?? 0
  draft.missingLeft[node] = split.missingLeft
  draft.left[node] = left
  draft.right[node] = right
  draft.value[node] = 0
}

function part(slopes: Slopes, rows: Int32Array, split: SplitPoint): { left: Int32Array; right: Int32Array } {
  const bins = slopes.binned[split.column] ?? new Uint8Array()
  const left = new Int32Array(rows.length)
  const right = new Int32Array(rows.length)
  let lefts = 0
  let rights = 0
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number
    const bin = bins[row] as number
    if (bin === 0 ? split.missingLeft : bin <= split.bin) left[lefts++] = row
    else right[rights++] = row
  }
  return { left: left.subarray(0, lefts), right: right.subarray(0, rights) }
}

function sumRows({ gradient, curvature }: Slopes, rows: Int32Array): Sums {
  const sums = { gradient: 0, curvature: 0, cases: rows.length }
  for (const row of rows) {
    sums.gradient += gradient[row] as number
    sums.curvature += curvature[row] as number
  }
  return sums
}

const without = (all: Sums, part: Sums): Sums => ({
  gradient: all.gradient - part.gradient,
  curvature: all.curvature - part.curvature,
  cases: all.cases - part.cases,
})

import { childOf, isLeaf, type Tree } from './tree.ts'

/** One step of a path: the column asked, the share of other cases that goes on here, whether this case does, and weight. */
interface Step {
  readonly column: number
  readonly zero: number
  readonly one: number
  readonly weight: number
}

/**
 * What each column contributes to a tree's log-odds for one case (Shapley values by the path-dependent TreeSHAP of
 * Lundberg and others). Contributions and `expectedValue` add up to what the tree says. Written into `into`.
 */
export function explainTree(tree: Tree, values: readonly number[], into: Float64Array): void {
  visit(tree, values, into, 0, [], 1, 1, -1)
}

/** What a tree says on average over the cases it learnt from. */
export function expectedValue(tree: Tree): number {
  let sum = 0
  for (let node = 0; node < tree.left.length; node += 1) {
    if (isLeaf(tree, node)) sum += (tree.value[node] ?? 0) * (tree.cover[node] ?? 0)
  }
  return sum / (tree.cover[0] ?? 1)
}

function visit(
  tree: Tree,
  values: readonly number[],
  into: Float64Array,
  node: number,
  before: readonly Step[],
  zero: number,
  one: number,
  column: number,
): void {
  const path = extend(before, zero, one, column)
  if (isLeaf(tree, node)) {
    for (let at = 1; at < path.length; at += 1) {
      const step = path[at]
      if (step === undefined) continue
      const weight = unwind(path, at).reduce((sum, { weight: own }) => sum + own, 0)
      into[step.column] = (into[step.column] ?? 0) + weight * (step.one - step.zero) * (tree.value[node] ?? 0)
    }
    return
  }
  const asked = tree.feature[node] ?? 0
  const hot = childOf(tree, node, values[asked] ?? Number.NaN)
  const cold = hot === tree.left[node] ? (tree.right[node] ?? -1) : (tree.left[node] ?? -1)
  const earlier = path.findIndex((step, at) => at > 0 && step.column === asked)
  const known = earlier < 0 ? { zero: 1, one: 1 } : (path[earlier] ?? { zero: 1, one: 1 })
  const rest = earlier < 0 ? path : unwind(path, earlier)
  const cover = tree.cover[node] ?? 1
  visit(tree, values, into, hot, rest, (known.zero * (tree.cover[hot] ?? 0)) / cover, known.one, asked)
  visit(tree, values, into, cold, rest, (known.zero * (tree.cover[cold] ?? 0)) / cover, 0, asked)
}

function extend(path: readonly Step[], zero: number, one: number, column: number): Step[] {
  const size = path.length
  const weights = [...path.map(({ weight }) => weight), size === 0 ? 1 : 0]
  for (let at = size - 1; at >= 0; at -= 1) {
    const weight = weights[at] ?? 0
    weights[at + 1] = (weights[at + 1] ?? 0) + (one * weight * (at + 1)) / (size + 1)
    weights[at] = (zero * weight * (size - at)) / (size + 1)
  }
  return [...path, { column, zero, one, weight: 0 }].map((step, at) => ({ ...step, weight: weights[at] ?? 0 }))
}

/** The path as if one step had never been taken. */
function unwind(path: readonly Step[], out: number): Step[] {
  const last = path.length - 1
  const { zero, one } = path[out] ?? { zero: 1, one: 1 }
  const weights = path.map(({ weight }) => weight)
  let next = weights[last] ?? 0
  for (let at = last - 1; at >= 0; at -= 1) {
    if (one !== 0) {
      const kept = weights[at] ?? 0
      weights[at] = (next * (last + 1)) / ((at + 1) * one)
      next = kept - ((weights[at] ?? 0) * zero * (last - at)) / (last + 1)
    } else {
      weights[at] = ((weights[at] ?? 0) * (last + 1)) / (zero * (last - at))
    }
  }
  return path.filter((_, at) => at !== out).map((step, at) => ({ ...step, weight: weights[at] ?? 0 }))
}

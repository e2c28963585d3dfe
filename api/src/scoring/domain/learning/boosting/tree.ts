/**
 * A decision tree as columns of numbers, so that it can be kept as JSON. Node 0 is the root; `left` of a leaf is -1.
 * A value at or below the threshold goes left, a greater one right, a missing one where `missingLeft` says.
 */
export interface Tree {
  readonly feature: readonly number[]
  readonly threshold: readonly number[]
  readonly missingLeft: readonly boolean[]
  readonly left: readonly number[]
  readonly right: readonly number[]
  /** Log-odds that a leaf adds; 0 in other nodes. */
  readonly value: readonly number[]
  /** Cases that went through the node while learning. */
  readonly cover: readonly number[]
}

export interface Boosted {
  /** Log-odds before any tree has spoken. */
  readonly start: number
  readonly trees: readonly Tree[]
}

export function childOf(tree: Tree, node: number, value: number): number {
  const goesLeft = Number.isNaN(value) ? tree.missingLeft[node] === true : value <= (tree.threshold[node] ?? 0)
  return (goesLeft ? tree.left[node] : tree.right[node]) ?? -1
}

export const isLeaf = (tree: Tree, node: number): boolean => (tree.left[node] ?? -1) < 0

/** Log-odds of every row; `columns` as they were learnt from. */
export function boostedMargins(model: Boosted, columns: readonly Float64Array[], rows: number): Float64Array {
  const margins = new Float64Array(rows).fill(model.start)
  for (const tree of model.trees) {
    for (let row = 0; row < rows; row += 1) margins[row] = (margins[row] ?? 0) + leafValue(tree, columns, row)
  }
  return margins
}

function leafValue(tree: Tree, columns: readonly Float64Array[], row: number): number {
  let node = 0
  while (!isLeaf(tree, node)) node = childOf(tree, node, columns[tree.feature[node] ?? 0]?.[row] ?? Number.NaN)
  return tree.value[node] ?? 0
}

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
  for (const tree of model.trees) addLeaves(tree, columns, margins)
  return margins
}

/** Adds to each row's margin what the tree says of it. */
export function addLeaves(tree: Tree, columns: readonly Float64Array[], margins: Float64Array): void {
  const { feature, threshold, missingLeft, left, right, value } = tree
  const asked = feature.map((column) => columns[column] ?? new Float64Array())
  for (let row = 0; row < margins.length; row += 1) {
    let node = 0
    while ((left[node] as number) >= 0) {
      const known = (asked[node] as Float64Array)[row] as number
      const goesLeft = Number.isNaN(known) ? missingLeft[node] === true : known <= (threshold[node] as number)
      node = (goesLeft ? left[node] : right[node]) as number
    }
    margins[row] = (margins[row] as number) + (value[node] as number)
  }
}

import { describe, expect, it } from 'vitest'
import { rocAuc } from '../measures/ranking.ts'
import { createRandom } from '../random.ts'
import { sigmoid } from '../sigmoid.ts'
import { binColumns, cutBins } from './bins.ts'
import { expectedValue, explainTree } from './explain-tree.ts'
import { type Cases, fitBoosted } from './fit-boosted.ts'
import { BOOSTING_DEFAULTS, type BoostingOptions } from './options.ts'
import { boostedMargins, childOf, isLeaf, type Tree } from './tree.ts'

const OPTIONS: BoostingOptions = { ...BOOSTING_DEFAULTS, rate: 0.2, rowShare: 1, columnShare: 1 }

/** Happens when exactly one of two columns is above 0: no column says anything by itself. */
function crossed(count: number, seed: number, missing = 0): Cases {
  const random = createRandom(seed)
  const columns = [0, 1, 2].map(() => Float64Array.from({ length: count }, () => random() * 2 - 1))
  const labels = Uint8Array.from({ length: count }, (_, row) => {
    const one = (columns[0]?.[row] ?? 0) > 0 !== (columns[1]?.[row] ?? 0) > 0
    return Number(random() < (one ? 0.9 : 0.1))
  })
  for (let row = 0; row < count * missing; row += 1) columns[2]?.fill(Number.NaN, row, row + 1)
  return { columns, labels }
}

describe('bins', () => {
  it('keeps the order of values, puts what is missing into bin 0, and new values beside their neighbours', () => {
    const column = Float64Array.from([5, 1, Number.NaN, 3, 1])
    const bins = cutBins([column], 255)
    expect([...(binColumns(bins, [column])[0] ?? [])]).toEqual([3, 1, 0, 2, 1])
    expect([...(binColumns(bins, [Float64Array.from([-9, 1.9, 2.1, 99])])[0] ?? [])]).toEqual([1, 1, 2, 3])
  })

  it('cuts many values into bins of about the same size', () => {
    const random = createRandom(1)
    const column = Float64Array.from({ length: 5000 }, () => random() ** 4)
    const [binned = new Uint8Array()] = binColumns(cutBins([column], 10), [column])
    const sizes = Map.groupBy(binned, (bin) => bin)
    expect(sizes.size).toBe(10)
    for (const [, rows] of sizes) expect(rows.length).toBeGreaterThan(300)
  })
})

describe('boosted trees', () => {
  it('see what only two columns together say', () => {
    const { model } = fitBoosted(crossed(4000, 1), 60, OPTIONS)
    const fresh = crossed(4000, 2)
    expect(rocAuc(fresh.labels, boostedMargins(model, fresh.columns, 4000))).toBeGreaterThan(0.87)
  })

  it('are the same for the same seed and others for another', () => {
    const options = { ...OPTIONS, rowShare: 0.7, columnShare: 0.7 }
    const first = fitBoosted(crossed(800, 1), 10, options).model
    expect(fitBoosted(crossed(800, 1), 10, options).model).toEqual(first)
    expect(fitBoosted(crossed(800, 1), 10, { ...options, seed: 2 }).model).not.toEqual(first)
  })

  it('give in one round the values that the formula gives: minus slope by curvature plus penalty', () => {
    const cases = {
      columns: [Float64Array.from({ length: 100 }, (_, row) => (row < 60 ? 0 : 1))],
      labels: Uint8Array.from({ length: 100 }, (_, row) => Number(row < 60 ? row < 12 : row < 90)),
    }
    const { model } = fitBoosted(cases, 1, { ...OPTIONS, mostLeaves: 2, pull: 3, rate: 1 })
    const base = 0.42
    const [low, high] = boostedMargins(model, [Float64Array.from([0, 1])], 2)
    expect(model.start).toBeCloseTo(Math.log(base / (1 - base)), 10)
    expect((low ?? 0) - model.start).toBeCloseTo((12 - 60 * base) / (60 * base * (1 - base) + 3), 8)
    expect((high ?? 0) - model.start).toBeCloseTo((30 - 40 * base) / (40 * base * (1 - base) + 3), 8)
  })

  it('send missing values to the side where they do better', () => {
    const random = createRandom(4)
    const values = Float64Array.from({ length: 1000 }, () => (random() < 0.3 ? Number.NaN : random()))
    const labels = Uint8Array.from(values, (value) =>
      Number(random() < (Number.isNaN(value) || value > 0.5 ? 0.9 : 0.1)),
    )
    const { model } = fitBoosted({ columns: [values], labels }, 30, OPTIONS)
    const [missing = 0, high = 0, low = 0] = boostedMargins(model, [Float64Array.from([Number.NaN, 0.9, 0.1])], 3)
    expect(sigmoid(missing)).toBeGreaterThan(0.8)
    expect(sigmoid(high)).toBeGreaterThan(0.8)
    expect(sigmoid(low)).toBeLessThan(0.2)
  })

  it('stop when cases kept apart no longer gain, and learn nothing from noise', () => {
    const random = createRandom(6)
    const noise = (): Cases => ({
      columns: [Float64Array.from({ length: 1000 }, random), Float64Array.from({ length: 1000 }, random)],
      labels: Uint8Array.from({ length: 1000 }, () => Number(random() < 0.5)),
    })
    const fit = fitBoosted(noise(), 500, OPTIONS, { ...noise(), patience: 10 })
    expect(fit.rounds).toBeLessThan(10)
    expect(fit.model.trees).toHaveLength(fit.rounds)
    const watch = crossed(2000, 8)
    const learnt = fitBoosted(crossed(2000, 7), 500, OPTIONS, { ...watch, patience: 10 })
    expect(learnt.rounds).toBeGreaterThan(10)
    expect(learnt.watched).toEqual(boostedMargins(learnt.model, watch.columns, 2000))
  })

  it('keep to leaves, depth and cases', () => {
    const { model } = fitBoosted(crossed(3000, 1), 5, { ...OPTIONS, mostLeaves: 7, mostDepth: 3, leastCases: 50 })
    for (const tree of model.trees) {
      const leaves = tree.left.flatMap((_, node) => (isLeaf(tree, node) ? [node] : []))
      expect(leaves.length).toBeLessThanOrEqual(7)
      for (const leaf of leaves) expect(tree.cover[leaf]).toBeGreaterThanOrEqual(50)
      expect(depthOf(tree, 0)).toBeLessThanOrEqual(3)
    }
  })
})

function depthOf(tree: Tree, node: number): number {
  if (isLeaf(tree, node)) return 0
  return 1 + Math.max(depthOf(tree, tree.left[node] ?? 0), depthOf(tree, tree.right[node] ?? 0))
}

describe('explainTree', () => {
  const { model } = fitBoosted(crossed(1500, 3, 0.2), 8, { ...OPTIONS, mostLeaves: 12 })
  const cases = [
    [0.4, -0.3, 0.1],
    [-0.9, -0.2, Number.NaN],
    [0.05, 0.9, -0.8],
  ]

  it('gives each column its Shapley value', () => {
    for (const tree of model.trees) {
      for (const values of cases) {
        const effects = new Float64Array(3)
        explainTree(tree, values, effects)
        for (const column of [0, 1, 2]) expect(effects[column]).toBeCloseTo(shapley(tree, values, column), 10)
      }
    }
  })

  it('adds up to what the tree says', () => {
    for (const tree of model.trees) {
      const effects = new Float64Array(3)
      explainTree(tree, cases[1] ?? [], effects)
      const said = boostedMargins(
        { start: 0, trees: [tree] },
        (cases[1] ?? []).map((value) => Float64Array.of(value)),
        1,
      )
      expect(expectedValue(tree) + effects.reduce((sum, effect) => sum + effect, 0)).toBeCloseTo(said[0] ?? 0, 10)
    }
  })
})

/** What the tree says when only some columns are known: elsewhere both ways are gone, weighed by their cases. */
function knowing(tree: Tree, values: readonly number[], known: ReadonlySet<number>, node = 0): number {
  if (isLeaf(tree, node)) return tree.value[node] ?? 0
  const column = tree.feature[node] ?? 0
  if (known.has(column)) return knowing(tree, values, known, childOf(tree, node, values[column] ?? Number.NaN))
  return [tree.left[node] ?? 0, tree.right[node] ?? 0].reduce(
    (sum, child) => sum + ((tree.cover[child] ?? 0) / (tree.cover[node] ?? 1)) * knowing(tree, values, known, child),
    0,
  )
}

/** By definition: the mean gain of learning the column over all orders in which three columns can be learnt. */
function shapley(tree: Tree, values: readonly number[], column: number): number {
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ]
  const gains = orders.map((order) => {
    const before = new Set(order.slice(0, order.indexOf(column)))
    return knowing(tree, values, new Set([...before, column])) - knowing(tree, values, before)
  })
  return gains.reduce((sum, gain) => sum + gain, 0) / orders.length
}

describe('a trend', () => {
  /** The second column decides most; in what was seen the first one goes down with the outcome, by chance and by noise. */
  function misleading(): Cases {
    const random = createRandom(11)
    const size = 1_200
    const columns = [0, 1].map(() => Float64Array.from({ length: size }, () => Math.floor(random() * 8)))
    const labels = Uint8Array.from({ length: size }, (_, row) => {
      const margin = 0.8 * ((columns[1]?.[row] ?? 0) - 3.5) - 0.35 * ((columns[0]?.[row] ?? 0) - 3.5)
      return Number(random() < sigmoid(margin))
    })
    return { columns, labels }
  }
  /** Margins along the first column, for each value of the second. */
  function along(cases: Cases): number[][] {
    const { model } = fitBoosted(cases, 80, OPTIONS)
    const grid = Array.from({ length: 8 }, (_, value) => value)
    return grid.map((other) => [
      ...boostedMargins(model, [Float64Array.from(grid), new Float64Array(grid.length).fill(other)], grid.length),
    ])
  }
  const falls = (line: readonly number[]) => line.some((value, at) => value < (line[at - 1] ?? value) - 1e-9)
  const rises = (line: readonly number[]) => line.some((value, at) => value > (line[at - 1] ?? value) + 1e-9)

  it('is kept to, whatever the cases say and whatever the other columns are', () => {
    const cases = misleading()
    expect(along(cases).some(falls)).toBe(true)
    expect(along({ ...cases, trends: [1, 0] }).some(falls)).toBe(false)
    expect(along({ ...cases, trends: [-1, 0] }).some(rises)).toBe(false)
  })

  it('leaves the other columns what they say', () => {
    const [first = [], ...others] = along({ ...misleading(), trends: [1, 1] })
    const last = others.at(-1) ?? []
    expect((last[4] ?? 0) - (first[4] ?? 0)).toBeGreaterThan(2)
  })
})

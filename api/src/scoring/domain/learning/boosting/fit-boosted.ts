import type { Trend } from '../frame.ts'
import { logLoss } from '../measures/probabilities.ts'
import { createRandom } from '../random.ts'
import { logit, sigmoid } from '../sigmoid.ts'
import { binColumns, cutBins } from './bins.ts'
import { growTree } from './grow-tree.ts'
import { offsetsOf, type Slopes } from './histogram.ts'
import type { BoostingOptions } from './options.ts'
import { addLeaves, type Boosted, type Tree } from './tree.ts'

export interface Cases {
  readonly columns: readonly Float64Array[]
  readonly labels: Uint8Array
  /** Which way the outcome may go with each column; left out: either way with all. */
  readonly trends?: readonly Trend[]
}

/** Cases kept apart that say when to stop: after `patience` rounds without a better log loss. */
export interface Watch extends Cases {
  readonly patience: number
}

export interface BoostedFit {
  readonly model: Boosted
  /** Rounds kept: up to the best one when watched, else all. */
  readonly rounds: number
  /** Log-odds of the watched cases after the rounds kept. */
  readonly watched: Float64Array
}

/**
 * Gradient boosted trees for yes or no, by histograms and second derivatives. The same cases, options and seed give the
 * same model. Missing values (NaN) are fine.
 */
export function fitBoosted(cases: Cases, rounds: number, options: BoostingOptions, watch?: Watch): BoostedFit {
  const random = createRandom(options.seed)
  const bins = cutBins(cases.columns, options.mostBins)
  const size = cases.labels.length
  const slopes = {
    binned: binColumns(bins, cases.columns),
    offsets: offsetsOf(bins.counts),
    gradient: new Float64Array(size),
    curvature: new Float64Array(size),
  }
  const start = logit(cases.labels.reduce((sum, label) => sum + label, 0) / size)
  const margins = new Float64Array(size).fill(start)
  const observer = watch === undefined ? undefined : observe(watch, start)
  const trees: Tree[] = []
  for (let round = 0; round < rounds; round += 1) {
    derive(slopes, margins, cases.labels)
    const used = draw(cases.columns.length, options.columnShare, random, 1)
    const rows = draw(size, options.rowShare, random, options.leastCases)
    const tree = growTree(slopes, bins, rows, Array.from(used), options, cases.trends)
    if (tree.left.length === 1) break
    trees.push(tree)
    addLeaves(tree, cases.columns, margins)
    if (observer?.(tree, trees.length) === 'stop') break
  }
  const kept = observer === undefined ? trees.length : observer.best()
  return {
    model: { start, trees: trees.slice(0, kept) },
    rounds: kept,
    watched: observer?.margins() ?? new Float64Array(),
  }
}

interface Observer {
  (tree: Tree, rounds: number): 'go on' | 'stop'
  best(): number
  margins(): Float64Array
}

function observe(watch: Watch, start: number): Observer {
  const margins = new Float64Array(watch.labels.length).fill(start)
  let bestMargins = Float64Array.from(margins)
  let least = logLoss(watch.labels, margins.map(sigmoid))
  let best = 0
  const look = (tree: Tree, rounds: number): 'go on' | 'stop' => {
    addLeaves(tree, watch.columns, margins)
    const loss = logLoss(watch.labels, margins.map(sigmoid))
    if (loss < least) {
      least = loss
      best = rounds
      bestMargins = Float64Array.from(margins)
    }
    return rounds - best >= watch.patience ? 'stop' : 'go on'
  }
  return Object.assign(look, { best: () => best, margins: () => bestMargins })
}

/** First and second derivative of the log loss by the log-odds. */
function derive({ gradient, curvature }: Slopes, margins: Float64Array, labels: Uint8Array): void {
  for (let row = 0; row < labels.length; row += 1) {
    const said = sigmoid(margins[row] as number)
    gradient[row] = said - (labels[row] as number)
    curvature[row] = Math.max(said * (1 - said), 1e-12)
  }
}

/** A share of the numbers below `count` by chance, ascending; at least `least`. Each is taken or left as it is met. */
function draw(count: number, share: number, random: () => number, least: number): Int32Array {
  const wanted = share >= 1 ? count : Math.min(count, Math.max(Math.round(count * share), least))
  const drawn = new Int32Array(wanted)
  let taken = 0
  for (let at = 0; taken < wanted; at += 1) {
    if (random() * (count - at) < wanted - taken) drawn[taken++] = at
  }
  return drawn
}

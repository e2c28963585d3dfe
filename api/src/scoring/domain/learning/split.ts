import { createRandom, shuffle } from './random.ts'

export interface Split {
  readonly train: Int32Array
  readonly test: Int32Array
}

/** Puts a share of the rows apart; each class keeps its share on both sides. The same seed gives the same split. */
export function splitStratified(labels: Uint8Array, testShare: number, seed: number): Split {
  const random = createRandom(seed)
  const train: number[] = []
  const test: number[] = []
  for (const label of [0, 1]) {
    const rows = shuffle(rowsOf(labels, label), random)
    const apart = Math.round(rows.length * testShare)
    test.push(...rows.subarray(0, apart))
    train.push(...rows.subarray(apart))
  }
  return { train: Int32Array.from(train).sort(), test: Int32Array.from(test).sort() }
}

/** For each row the number of its fold, 0 to `folds` - 1; each class is spread evenly over the folds. */
export function foldsOf(labels: Uint8Array, folds: number, seed: number): Uint8Array {
  const random = createRandom(seed)
  const foldOf = new Uint8Array(labels.length)
  let next = 0
  for (const label of [0, 1]) {
    for (const row of shuffle(rowsOf(labels, label), random)) {
      foldOf[row] = next % folds
      next += 1
    }
  }
  return foldOf
}

/** The rows outside and inside one fold. */
export function splitFold(foldOf: Uint8Array, fold: number): Split {
  const rows = Int32Array.from(foldOf, (_, row) => row)
  return { train: rows.filter((row) => foldOf[row] !== fold), test: rows.filter((row) => foldOf[row] === fold) }
}

function rowsOf(labels: Uint8Array, label: number): number[] {
  const rows: number[] = []
  for (let row = 0; row < labels.length; row += 1) if (labels[row] === label) rows.push(row)
  return rows
}

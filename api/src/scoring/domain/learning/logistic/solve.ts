/** A symmetric positive definite matrix, row by row. */
export type Matrix = readonly Float64Array[]

/** The lower triangle L with L·Lᵀ = matrix. A pivot that is not positive is raised, so that a singular matrix still has one. */
function cholesky(matrix: Matrix): Float64Array[] {
  const size = matrix.length
  const lower = Array.from({ length: size }, () => new Float64Array(size))
  for (let row = 0; row < size; row += 1) {
    const own = lower[row] ?? new Float64Array(size)
    for (let column = 0; column <= row; column += 1) {
      const other = lower[column] ?? own
      let sum = matrix[row]?.[column] ?? 0
      for (let inner = 0; inner < column; inner += 1) sum -= (own[inner] ?? 0) * (other[inner] ?? 0)
      own[column] = row === column ? Math.sqrt(Math.max(sum, 1e-10)) : sum / (other[column] ?? 1)
    }
  }
  return lower
}

/** x with matrix · x = right, for each of the right sides. */
export function solve(matrix: Matrix, rights: readonly Float64Array[]): Float64Array[] {
  const lower = cholesky(matrix)
  return rights.map((right) => backward(lower, forward(lower, right)))
}

export function invert(matrix: Matrix): Float64Array[] {
  const size = matrix.length
  const units = Array.from({ length: size }, (_, at) =>
    Float64Array.from({ length: size }, (__, to) => Number(at === to)),
  )
  return solve(matrix, units)
}

function forward(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const result = new Float64Array(right.length)
  for (let row = 0; row < right.length; row += 1) {
    let sum = right[row] ?? 0
    for (let inner = 0; inner < row; inner += 1) sum -= (lower[row]?.[inner] ?? 0) * (result[inner] ?? 0)
    result[row] = sum / (lower[row]?.[row] ?? 1)
  }
  return result
}

function backward(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const result = new Float64Array(right.length)
  for (let row = right.length - 1; row >= 0; row -= 1) {
    let sum = right[row] ?? 0
    for (let inner = row + 1; inner < right.length; inner += 1) sum -= (lower[inner]?.[row] ?? 0) * (result[inner] ?? 0)
    result[row] = sum / (lower[row]?.[row] ?? 1)
  }
  return result
}

export interface Example {
  /** Features that are not 0, by index. */
  readonly features: readonly (readonly [index: number, value: number])[]
  readonly spam: boolean
  /** How much it counts. */
  readonly weight: number
}

export interface LogisticOptions {
  readonly size: number
  readonly rounds: number
  readonly rate: number
  /** Pull of every weight towards its prior. */
  readonly decay: number
  /**
   * What is thought of a feature before any example is seen. Its sign holds: what speaks for spam never speaks against
   * it, however few examples have it. 0 leaves the weight free.
   */
  readonly prior?: (index: number) => number
}

export interface Logistic {
  readonly bias: number
  readonly weights: Float64Array
}

export const score = ({ bias, weights }: Logistic, features: Example['features']): number =>
  features.reduce((sum, [index, value]) => sum + (weights[index] ?? 0) * value, bias)

/** Logistic regression by gradient steps over all examples at once (Adam). The same examples give the same weights. */
export function fitLogistic(
  examples: readonly Example[],
  { size, rounds, rate, decay, prior = () => 0 }: LogisticOptions,
): Logistic {
  const priors = Float64Array.from({ length: size + 1 }, (_, index) => (index === size ? 0 : prior(index)))
  const weights = Float64Array.from(priors)
  const first = new Float64Array(size + 1)
  const second = new Float64Array(size + 1)
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = gradientOf(examples, weights, size)
    for (let index = 0; index <= size; index += 1) {
      const weight = weights[index] ?? 0
      const expected = priors[index] ?? 0
      const slope = (gradient[index] ?? 0) + (index === size ? 0 : decay * (weight - expected))
      first[index] = 0.9 * (first[index] ?? 0) + 0.1 * slope
      second[index] = 0.999 * (second[index] ?? 0) + 0.001 * slope * slope
      const speed = Math.sqrt((second[index] ?? 0) / (1 - 0.999 ** round)) + 1e-9
      const next = weight - (rate * ((first[index] ?? 0) / (1 - 0.9 ** round))) / speed
      weights[index] = expected > 0 ? Math.max(next, 0) : expected < 0 ? Math.min(next, 0) : next
    }
  }
  return { bias: weights[size] ?? 0, weights: weights.subarray(0, size) }
}

/** Of the loss by each weight, the last one the bias. */
function gradientOf(examples: readonly Example[], weights: Float64Array, size: number): Float64Array {
  const gradient = new Float64Array(size + 1)
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  for (const { features, spam, weight } of examples) {
    const sum = features.reduce((so, [index, value]) => so + (weights[index] ?? 0) * value, weights[size] ?? 0)
    const error = ((1 / (1 + Math.exp(-sum)) - (spam ? 1 : 0)) * weight) / total
    for (const [index, value] of features) gradient[index] = (gradient[index] ?? 0) + error * value
    gradient[size] = (gradient[size] ?? 0) + error
  }
  return gradient
}

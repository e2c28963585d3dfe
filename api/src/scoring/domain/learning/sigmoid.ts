/** Log-odds to probability. */
export const sigmoid = (margin: number): number => 1 / (1 + Math.exp(-margin))

/** Probability to log-odds; 0 and 1 are kept a hair away from infinity. */
export function logit(probability: number): number {
  const bounded = Math.min(Math.max(probability, 1e-9), 1 - 1e-9)
  return Math.log(bounded / (1 - bounded))
}

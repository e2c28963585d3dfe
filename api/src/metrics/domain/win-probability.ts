/** Decided deals that reached a stage, and those of them that were won. */
export interface StageOutcomes {
  readonly decided: number
  readonly won: number
}

/**
 * How many cases the assumption is worth: with 20 decided deals, experience and assumption weigh the same. Small houses
 * so begin with the pipeline's own probabilities and leave them step by step.
 */
const ASSUMPTION_CASES = 20

/**
 * Probability to win from a stage: won / decided of those that reached it, shrunk to what the pipeline assumes.
 * @param assumed the stage's own probability, 0–1; null: by its place
 * @param place which of the open stages it is, 0-based
 */
export function stageWinProbability(
  { decided, won }: StageOutcomes,
  assumed: number | null,
  place: number,
  openStages: number,
): number {
  const prior = assumed ?? (place + 1) / (openStages + 1)
  return (won + ASSUMPTION_CASES * prior) / (decided + ASSUMPTION_CASES)
}

/** A sentence or two for the buyer, written by our own code from data, with what a model may lean on that says it anew. */
export interface Paragraph {
  readonly text: string
  /** Prices of the API that it names. */
  readonly prices?: readonly string[]
  /** Products it speaks about. */
  readonly skus?: readonly string[]
}

export const own = (text: string, skus: readonly string[] = []): Paragraph => ({ text, skus })

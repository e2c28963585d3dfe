/** A sentence or two for the buyer, with what the gate may take for granted. */
export interface Paragraph {
  readonly text: string
  /** Written by hand, with no figure put in. */
  readonly fixed?: boolean
  /** What our own code worked out and the text repeats. */
  readonly computed?: readonly string[]
  readonly prices?: readonly string[]
  readonly skus?: readonly string[]
}

export const fixed = (text: string): Paragraph => ({ text, fixed: true })

export const computed = (text: string, skus: readonly string[] = []): Paragraph => ({ text, computed: [text], skus })

/** Turns texts into vectors that lie near each other when the texts mean alike. */
export interface Embedder {
  /** Name of the model: vectors of another one are not comparable. */
  readonly model: string
  /**
   * One vector of unit length per text, in their order.
   * Undefined, never an error, when the service fails or takes too long: then words alone have to do.
   */
  embed(texts: readonly string[], purpose: 'question' | 'passage'): Promise<readonly Float32Array[] | undefined>
}

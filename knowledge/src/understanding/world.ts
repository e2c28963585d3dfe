/** What the reader knows beside the sentence. */
export interface World {
  /** SKUs of the catalogue. Keep the same array between calls: what is made of it is kept with it. */
  readonly skus: readonly string[]
  /** ISO date, for deadlines. */
  readonly today: string
}

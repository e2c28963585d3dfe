/** Results that cost a second and are asked for all day: kept in the process as long as what they were made of is the same. */
export class KeptResults<Result> {
  readonly #kept = new Map<string, Promise<Result>>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  /** The result under this key, made once however many ask at the same time. A failure is not kept. */
  get(key: string, make: () => Promise<Result>): Promise<Result> {
    const found = this.#kept.get(key)
    if (found !== undefined) {
      // Used last, forgotten last.
      this.#kept.delete(key)
      this.#kept.set(key, found)
      return found
    }
    const made = make()
    this.#kept.set(key, made)
    made.catch(() => this.#kept.delete(key))
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#most) break
      this.#kept.delete(oldest)
    }
    return made
  }
}

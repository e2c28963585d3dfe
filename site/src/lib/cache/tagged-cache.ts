import type { CachedValue, DurableStore } from './durable-store.ts'

export interface TaggedCacheOptions {
  readonly now: () => number
  /** Where values are kept for the time their source is down; survives a restart. */
  readonly store?: DurableStore
  /** Milliseconds a value is served without asking again: the safety net behind the webhook. */
  readonly freshFor: number
  /** Milliseconds during which a source that just failed is not asked again when there is an older value. */
  readonly restAfterFailure: number
}

export interface Loaded<Value> {
  readonly value: Value
  /** True when the source did not answer and an older value stands in. */
  readonly stale: boolean
}

interface Entry extends CachedValue {
  /** False after an invalidation: the value may only be served when its source is down. */
  current: boolean
}

/**
 * Values by key under tags. A value that was invalidated or has aged is loaded again; when that fails the older value
 * is served and marked stale. Concurrent readers of one key share one load.
 */
export class TaggedCache {
  readonly #options: TaggedCacheOptions
  readonly #entries = new Map<string, Entry>()
  readonly #loading = new Map<string, Promise<Loaded<unknown>>>()
  readonly #failedAt = new Map<string, number>()
  /** Rises with every invalidation, so that a load begun before one is not taken for current. */
  #generation = 0

  constructor(options: TaggedCacheOptions) {
    this.#options = options
  }

  /**
   * The value of `key`, from memory or by `load`.
   * @param tags names under which {@link invalidate} finds it
   * @throws what `load` throws when there is no older value
   */
  async read<Value>(key: string, tags: readonly string[], load: () => Promise<Value>): Promise<Loaded<Value>> {
    const known = this.#entries.get(key)
    if (known?.current === true && this.#options.now() - known.storedAt < this.#options.freshFor) {
      return { value: known.value as Value, stale: false }
    }
    const running = this.#loading.get(key)
    if (running !== undefined) return running as Promise<Loaded<Value>>
    const loading = this.#load(key, tags, load).finally(() => this.#loading.delete(key))
    this.#loading.set(key, loading)
    return loading
  }

  /** Marks everything under one of the tags as out of date; it stays on hand for the time its source is down. */
  invalidate(tags: readonly string[]): void {
    this.#generation += 1
    this.#failedAt.clear()
    this.#loading.clear()
    const wanted = new Set(tags)
    for (const entry of this.#entries.values()) {
      if (entry.tags.some((tag) => wanted.has(tag))) entry.current = false
    }
  }

  async #load<Value>(key: string, tags: readonly string[], load: () => Promise<Value>): Promise<Loaded<Value>> {
    const failedAt = this.#failedAt.get(key)
    if (failedAt !== undefined && this.#options.now() - failedAt < this.#options.restAfterFailure) {
      const older = await this.#older(key)
      if (older !== undefined) return { value: older.value as Value, stale: true }
    }
    const generation = this.#generation
    try {
      const value = await load()
      const entry: Entry = { value, tags, storedAt: this.#options.now(), current: generation === this.#generation }
      this.#entries.set(key, entry)
      this.#failedAt.delete(key)
      await this.#options.store?.write(key, { value, tags, storedAt: entry.storedAt })
      return { value, stale: false }
    } catch (error) {
      this.#failedAt.set(key, this.#options.now())
      const older = await this.#older(key)
      if (older === undefined) throw error
      return { value: older.value as Value, stale: true }
    }
  }

  async #older(key: string): Promise<CachedValue | undefined> {
    const inMemory = this.#entries.get(key)
    if (inMemory !== undefined) return inMemory
    const onDisk = await this.#options.store?.read(key)
    if (onDisk !== undefined) this.#entries.set(key, { ...onDisk, current: false })
    return onDisk
  }
}

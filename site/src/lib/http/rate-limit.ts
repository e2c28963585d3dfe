import { networkOf } from '@tradewind/schema/network'

export interface RateLimit {
  /** Requests a visitor may send at once. */
  readonly burst: number
  /** Requests that come back per second. */
  readonly perSecond: number
  /** Milliseconds. */
  readonly now: () => number
}

/** Addresses remembered at the most; beyond it the longest untouched is forgotten. */
const MOST_ADDRESSES = 20_000

/** A token bucket per visitor's address, in this process. */
export class RateLimiter {
  readonly #limit: RateLimit
  readonly #buckets = new Map<string, { tokens: number; at: number }>()

  constructor(limit: RateLimit) {
    this.#limit = limit
  }

  /** Whether one more request from this address may pass. */
  allow(address: string): boolean {
    const { burst, perSecond, now } = this.#limit
    const at = now()
    const caller = networkOf(address)
    const bucket = this.#buckets.get(caller) ?? { tokens: burst, at }
    const tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1_000) * perSecond)
    this.#buckets.delete(caller)
    this.#buckets.set(caller, { tokens: tokens >= 1 ? tokens - 1 : tokens, at })
    const oldest = this.#buckets.keys().next()
    if (this.#buckets.size > MOST_ADDRESSES && oldest.done !== true) this.#buckets.delete(oldest.value)
    return tokens >= 1
  }
}

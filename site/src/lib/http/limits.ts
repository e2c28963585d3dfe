import { RateLimiter } from './rate-limit.ts'

const limiter = (burst: number, perSecond: number): RateLimiter => new RateLimiter({ burst, perSecond, now: Date.now })

/** Limits per visitor's address. Typing in the selector sends a request per pause, so it may send many. */
export const LIMITS = {
  live: limiter(60, 5),
  /** A person writes a message every few seconds at the most. */
  advisor: limiter(20, 0.5),
  forms: limiter(15, 0.2),
  events: limiter(60, 2),
  graphql: limiter(120, 20),
  documents: limiter(30, 1),
} as const

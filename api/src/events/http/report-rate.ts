import type { Actor } from '../../identity/domain/actor.ts'
import type { Rate } from '../../shared/rate-limit.ts'

/** A tracker sends a batch every few seconds; an office behind one address has many readers. */
const PER_ADDRESS: Rate = { limit: 600, windowSeconds: 60 }
/** Machines report in batches: up to 500 events each. */
const PER_KEY: Rate = { limit: 60_000, windowSeconds: 60 }
const PER_PERSON: Rate = { limit: 600, windowSeconds: 60 }
/** Whoever has no right to report at all. */
const REFUSED: Rate = { limit: 60, windowSeconds: 60 }

/** Against what a report is counted. */
export function reportRate(actor: Actor, clientAddress: string): readonly [caller: string, rate: Rate] {
  if (actor.kind === 'key') return [`events:key:${actor.id}`, PER_KEY]
  if (actor.kind === 'user') return [`events:user:${actor.id}`, PER_PERSON]
  if (actor.kind === 'visitor' && actor.viaSite) return [`events:address:${clientAddress}`, PER_ADDRESS]
  return [`events:refused:${clientAddress}`, REFUSED]
}

import { type Actor, hasScope } from '../identity/domain/actor.ts'
import { RateLimitFailure } from './domain/failure.ts'

export interface Rate {
  readonly limit: number
  readonly windowSeconds: number
}

interface Window {
  count: number
  endsAt: number
}

/** More callers than this at once are forgotten oldest first: the memory stays bounded under a flood of addresses. */
const MOST_CALLERS = 50_000
const windows = new Map<string, Window>()

/**
 * Counts a call against a fixed window. Throws RateLimitFailure beyond the limit.
 * Counted per process: with n API processes the real limit is up to n times as high.
 */
export function limitRate(caller: string, rate: Rate, now: Date): void {
  const at = now.getTime()
  const window = windows.get(caller)
  if (window === undefined || window.endsAt <= at) {
    windows.delete(caller)
    if (windows.size >= MOST_CALLERS) windows.delete(windows.keys().next().value ?? '')
    windows.set(caller, { count: 1, endsAt: at + rate.windowSeconds * 1000 })
    return
  }
  window.count += 1
  if (window.count > rate.limit) throw new RateLimitFailure(Math.ceil((window.endsAt - at) / 1000))
}

/**
 * Who a form's limit counts: the address, except for our own services, which send everybody's requests from one address
 * and name the talk each comes from.
 */
export function requester(
  context: { readonly actor: Actor; readonly clientAddress: string },
  input: { readonly conversationId?: string | number | null | undefined },
): string {
  const named = hasScope(context.actor, 'quotes:request') && input.conversationId
  return named ? `conversation:${named}` : context.clientAddress
}

import {
  CLOCK_TOLERANCE_MS,
  type EventBatchAnswer,
  type EventRefusal,
  type WireEvent,
  wireEvent,
} from '@tradewind/schema/events'
import type { Work } from '../../context.ts'
import { accountPolicy } from '../../crm/policy.ts'
import { liveAccountId } from '../../crm/store/live-account.store.ts'
import { hasScope, isStaff } from '../../identity/domain/actor.ts'
import { isStorableJson } from '../../shared/domain/storable-json.ts'
import { rowIdFrom } from '../../shared/graphql/global-id.ts'
import { readable } from '../../shared/row-policy.ts'
import { eventIdFromContent } from '../domain/event-id.ts'
import { type NewEvent, type StoredEvent, storeEvents } from '../store/event.store.ts'

export interface Collected extends Omit<EventBatchAnswer, 'status'> {
  readonly stored: readonly StoredEvent[]
}

/**
 * Judges each event by itself, then stores the good ones in one statement and answers when they are durable.
 * A visitor (through the site) reports for its own anonymous id only; a key needs the scope events:write; staff report
 * for customers they may see.
 */
export async function collectEvents(work: Work, candidates: readonly unknown[]): Promise<Collected> {
  const refused: EventRefusal[] = []
  const accepted: { index: number; event: WireEvent; accountId: string | null }[] = []
  const refuse = (index: number, candidate: unknown, code: EventRefusal['code'], reason: string): void => {
    const id = (candidate as { id?: unknown } | null)?.id
    refused.push({ index, id: typeof id === 'string' ? id.slice(0, 64) : null, code, reason })
  }
  const latest = work.now().getTime() + CLOCK_TOLERANCE_MS
  for (const [index, candidate] of candidates.entries()) {
    const parsed = wireEvent.safeParse(candidate)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      refuse(
        index,
        candidate,
        'EVENT.INVALID',
        `${issue?.path.join('.') || 'event'}: ${issue?.message ?? 'not understood'}`,
      )
      continue
    }
    const event = parsed.data
    if (!isStorableJson(event)) {
      refuse(index, candidate, 'EVENT.INVALID', 'event: holds a NUL or half a character')
    } else if (new Date(event.timestamp).getTime() > latest) {
      refuse(index, candidate, 'EVENT.IN_THE_FUTURE', 'timestamp: lies in the future')
    } else if (
      work.actor.kind === 'visitor' &&
      (event.customer_id !== undefined || event.anonymous_id !== work.actor.anonymousId)
    ) {
      refuse(index, candidate, 'EVENT.FORBIDDEN', 'a visitor reports for its own anonymous_id only')
    } else {
      const accountId = event.customer_id === undefined ? null : rowIdFrom('Account', event.customer_id)
      if (accountId === undefined) refuse(index, candidate, 'EVENT.UNKNOWN_CUSTOMER', 'customer_id: no such customer')
      else accepted.push({ index, event, accountId })
    }
  }
  const known = await knownAccounts(
    work,
    accepted.flatMap(({ accountId }) => accountId ?? []),
  )
  const events: NewEvent[] = []
  for (const { index, event, accountId } of accepted) {
    const live = accountId === null ? null : known.get(accountId)
    if (live === undefined) {
      refuse(index, event, 'EVENT.UNKNOWN_CUSTOMER', 'customer_id: no such customer')
      continue
    }
    events.push({
      id: event.id ?? eventIdFromContent(event),
      type: event.event_type,
      anonymousId: event.anonymous_id ?? null,
      accountId: live,
      value: event.value,
      occurredAt: new Date(event.timestamp),
      source: event.source,
      locale: event.locale ?? null,
      context: event.context ?? {},
    })
  }
  const stored =
    events.length === 0 ? [] : await storeEvents(work.database.pool, events, work.environment.POSTHOG_KEY !== undefined)
  return {
    stored,
    accepted: stored.length,
    duplicates: events.length - stored.length,
    refused: refused.sort((a, b) => a.index - b.index),
  }
}

/** The customers the caller may report for, each with the one it stands for today: it may have been merged into another. */
async function knownAccounts(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rights = hasScope(work.actor, 'events:write')
    ? {}
    : isStaff(work.actor)
      ? readable(accountPolicy, work.actor)
      : { id: { in: [] } }
  const rows = await work.database.prisma.account.findMany({
    where: { id: { in: [...new Set(ids)] }, AND: [rights] },
    select: { id: true, mergedIntoId: true },
  })
  const live = new Map<string, string>()
  for (const { id, mergedIntoId } of rows)
    live.set(id, mergedIntoId === null ? id : await liveAccountId(work.database.prisma, id))
  return live
}

import type { PlaybookTrigger } from '@tradewind/schema/contracts/playbook'
import type { CustomerHistory, HistoryEvent } from '../../actions/domain/customer-history.ts'
import { openValueUsd } from '../../actions/domain/facts.ts'
import { answeredBetween, isSign } from '../../actions/domain/signs.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** A happening that sets a playbook off. */
export interface TriggerHit {
  /** The same happening has the same key: it sets a playbook off once. */
  readonly key: string
  readonly at: Date
  readonly opportunityId: string | null
}

function fits(event: HistoryEvent, types: readonly string[], match: Readonly<Record<string, unknown>> | undefined) {
  if (!types.includes(event.type)) return false
  const value = event.value as Record<string, unknown> | null
  return Object.entries(match ?? {}).every(([name, wanted]) => value?.[name] === wanted)
}

/** What set the trigger off after `from` and not after `to`, in order of time. */
export function findTriggers(trigger: PlaybookTrigger, history: CustomerHistory, from: Date, to: Date): TriggerHit[] {
  const within = (at: Date): boolean => at > from && at <= to
  switch (trigger.kind) {
    case 'event':
      return history.events
        .filter((event) => within(event.at) && fits(event, trigger.eventTypes, trigger.match))
        .map((event) => ({ key: `event:${event.id}`, at: event.at, opportunityId: null }))
    case 'stage_entered':
      return history.transitions
        .filter((step) => within(step.at) && trigger.stages.includes(step.stage))
        .map((step) => ({ key: `stage:${step.id}`, at: step.at, opportunityId: step.opportunityId }))
    case 'unanswered':
      return history.events.flatMap((event) => {
        if (!fits(event, trigger.eventTypes, trigger.match)) return []
        const at = new Date(event.at.getTime() + trigger.hours * HOUR_MS)
        if (!within(at) || answeredBetween(history, event.at, at) !== undefined) return []
        return [{ key: `unanswered:${event.id}`, at, opportunityId: null }]
      })
    case 'silence':
      return silences(history, trigger.days, to).filter(({ at }) => within(at))
    case 'value_above':
      return crossings(history, trigger.usd, to).filter(({ at }) => within(at))
  }
}

/** The moments at which nothing had been heard or seen for so many days; one for each stretch of silence. */
function silences(history: CustomerHistory, days: number, to: Date): TriggerHit[] {
  const signs = [history.knownSince, ...history.events.filter(isSign).map((event) => event.at)]
    .filter((at) => at <= to)
    .sort((a, b) => a.getTime() - b.getTime())
  return signs.flatMap((sign, index) => {
    const at = new Date(sign.getTime() + days * DAY_MS)
    const next = signs[index + 1]
    if (next !== undefined && next <= at) return []
    return [{ key: `silence:${sign.toISOString()}`, at, opportunityId: null }]
  })
}

/** The moments at which the open value rose above the threshold, each with the quotation or deal that raised it. */
function crossings(history: CustomerHistory, usd: number, to: Date): TriggerHit[] {
  const rises = [
    ...history.quotes.flatMap(({ id, sentAt, opportunityId }) =>
      sentAt === null ? [] : [{ id: `quote:${id}`, at: sentAt, opportunityId }],
    ),
    ...history.deals.map(({ id, openedAt }) => ({ id: `deal:${id}`, at: openedAt, opportunityId: id })),
  ]
    .filter(({ at }) => at <= to)
    .sort((a, b) => a.at.getTime() - b.at.getTime())
  return rises.flatMap(({ id, at, opportunityId }) => {
    const before = openValueUsd(history, new Date(at.getTime() - 1))
    return before <= usd && openValueUsd(history, at) > usd
      ? [{ key: `value:${usd}:${id}`, at, opportunityId: opportunityId ?? null }]
      : []
  })
}

/** When the clock alone will set the trigger off next if nothing happens; undefined when it will not. */
export function nextMoment(trigger: PlaybookTrigger, history: CustomerHistory, now: Date): Date | undefined {
  if (trigger.kind !== 'silence' && trigger.kind !== 'unanswered') return undefined
  const farthest = new Date(8_640_000_000_000_000)
  return findTriggers(trigger, history, now, farthest)[0]?.at
}

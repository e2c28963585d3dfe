import { type EventType, SITE_EVENT_TYPES } from '@tradewind/schema/events'

/** One event of a customer's behaviour, as far as it tells what was looked at. */
export interface SeenEvent {
  readonly id: string
  readonly type: string
  readonly value: unknown
  readonly context: unknown
  /** UTC instant. */
  readonly occurredAt: string
}

export interface Visit {
  readonly id: string
  readonly startedAt: string
  /** Minutes on the site: from the first to the last event, or what the pages measured if that is more. */
  readonly minutes: number
  /** In order of time. */
  readonly events: readonly SeenEvent[]
}

/** Who does nothing for half an hour is taken to have left. */
const PAUSE_MS = 30 * 60_000

/** Events of the site; calls, mails and quotations are told elsewhere. */
const ON_SITE: ReadonlySet<string> = new Set(SITE_EVENT_TYPES)

/** Too fine for a person to read; they count for the time only. */
const FINE: ReadonlySet<string> = new Set(['click', 'scroll', 'dwell'])

/** A customer's events grouped into visits, the newest visit first. */
export function visitsOf(events: readonly SeenEvent[]): readonly Visit[] {
  const inOrder = events
    .filter(({ type }) => ON_SITE.has(type))
    .toSorted((a, b) => a.occurredAt.localeCompare(b.occurredAt) || a.id.localeCompare(b.id))
  const groups: SeenEvent[][] = []
  for (const event of inOrder) {
    const last = groups.at(-1)?.at(-1)
    if (last !== undefined && Date.parse(event.occurredAt) - Date.parse(last.occurredAt) <= PAUSE_MS)
      groups.at(-1)?.push(event)
    else groups.push([event])
  }
  return groups.toReversed().flatMap((group) => {
    const [first] = group
    const shown = group.filter(({ type }) => !FINE.has(type))
    if (first === undefined || shown.length === 0) return []
    const span = Date.parse(group.at(-1)?.occurredAt ?? first.occurredAt) - Date.parse(first.occurredAt)
    const measured = group.reduce((sum, event) => sum + dwellMs(event), 0)
    return [{ id: first.id, startedAt: first.occurredAt, minutes: Math.max(span, measured) / 60_000, events: shown }]
  })
}

/** Milliseconds a dwell event measured; 0 for anything else. */
function dwellMs({ type, value }: SeenEvent): number {
  if (type !== 'dwell' || typeof value !== 'object' || value === null) return 0
  const { seconds, ms } = value as { readonly seconds?: unknown; readonly ms?: unknown }
  const time = typeof ms === 'number' ? ms : typeof seconds === 'number' ? seconds * 1000 : 0
  return Number.isFinite(time) && time > 0 ? time : 0
}

/** How much each kind of event says about the wish to buy. */
const WEIGHT: Readonly<Partial<Record<EventType, number>>> = {
  page_view: 1,
  product_view: 1,
  document_view: 2,
  compare: 2,
  calculate: 2,
  select: 1,
  price_view: 3,
  download: 3,
  advisor_turn: 2,
  quote_view: 4,
  quote_request: 6,
  sample_request: 6,
  inquiry: 4,
}
/** Days after which an event counts half. */
const HALF_LIFE_DAYS = 30
const DAY_MS = 86_400_000

/**
 * How warm a customer is for each product, the warmest first: weights of the events that name it, halved every 30 days.
 * @param now UTC instant it is told for
 */
export function interestOf(events: readonly SeenEvent[], now: string): readonly { sku: string; heat: number }[] {
  const heat = new Map<string, number>()
  for (const event of events) {
    const weight = (WEIGHT as Readonly<Record<string, number>>)[event.type]
    if (weight === undefined) continue
    const age = Math.max(0, (Date.parse(now) - Date.parse(event.occurredAt)) / DAY_MS)
    for (const sku of skusOf(event)) heat.set(sku, (heat.get(sku) ?? 0) + weight * 0.5 ** (age / HALF_LIFE_DAYS))
  }
  return [...heat]
    .map(([sku, value]) => ({ sku, heat: Math.round(value * 10) / 10 }))
    .filter((one) => one.heat > 0)
    .sort((a, b) => b.heat - a.heat || a.sku.localeCompare(b.sku))
}

function skusOf({ value, context }: SeenEvent): readonly string[] {
  const parts = [context, value].filter((part) => typeof part === 'object' && part !== null) as Record<
    string,
    unknown
  >[]
  const found = parts.flatMap((part) => [
    part.sku,
    ...[part.skus, part.products].flatMap((list) => (Array.isArray(list) ? list : [])),
  ])
  return [...new Set(found.filter((sku): sku is string => typeof sku === 'string' && sku !== '' && sku.length <= 40))]
}

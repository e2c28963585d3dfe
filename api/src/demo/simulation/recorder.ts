import type { EventType } from '@tradewind/schema/events'
import type { Locale } from '@tradewind/schema/locales'
import { TIMELINE_EVENT_TYPES, TOLD_BY_ANOTHER_EVENT } from '../../events/domain/timeline-events.ts'
import type { Place } from './places.ts'
import { type History, iso, type Row } from './rows.ts'
import type { Job } from './words/jobs.ts'
import { idIn, type Seller, type World } from './world.ts'

export interface Buyer {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly job: Job
  /** Set once the person has visited the site and allowed measuring. */
  readonly anonymousId: string | null
}

/** Whose history is being written. */
export interface Party {
  readonly accountId: string
  readonly company: string
  readonly place: Place
  readonly locale: Locale
  readonly seller: Seller
  readonly buyers: readonly [Buyer, ...Buyer[]]
}

export interface RecordedEvent {
  readonly id: string
  readonly type: string
  readonly value: unknown
  readonly occurredAt: Date
}

export interface EventFacts {
  readonly buyer?: Buyer
  readonly value?: Readonly<Record<string, unknown>>
  readonly context?: Readonly<Record<string, unknown>>
  readonly locale?: Locale
}

export type ActivityKind = 'call' | 'mail' | 'visit' | 'meeting' | 'note'
const EVENT_OF: Readonly<Partial<Record<ActivityKind, EventType>>> = {
  call: 'call_done',
  visit: 'visit_done',
  meeting: 'meeting_done',
}
const TOLD: ReadonlySet<string> = new Set(TIMELINE_EVENT_TYPES)
const TOLD_BY_OTHERS = new RegExp(TOLD_BY_ANOTHER_EVENT)

/**
 * Writes down what happens with one customer as the use-cases of real life do: rows, events and lines of the timeline.
 * What would happen after the last day of the history is left out.
 */
export class Recorder {
  readonly events: RecordedEvent[] = []
  private readonly world: World
  private readonly history: History
  private readonly party: Party
  private count = 0

  constructor(world: World, history: History, party: Party) {
    this.world = world
    this.history = history
    this.party = party
  }

  /** False when it lies in the future. */
  has(at: number): boolean {
    return at <= this.world.calendar.today
  }

  row(table: Parameters<typeof push>[1], row: Row): void {
    push(this.history, table, row)
  }

  /** An id nothing else of this customer has. */
  id(kind: string): string {
    this.count += 1
    return idIn(this.world, `${this.party.accountId}:${kind}:${this.count}`)
  }

  siteEvent(type: EventType, at: number, facts: EventFacts & { readonly buyer: Buyer }): void {
    this.event(type, at, 'site', facts)
  }

  salesEvent(type: EventType, at: number, facts: EventFacts = {}): void {
    this.event(type, at, 'sales', facts)
  }

  private event(type: EventType, at: number, source: 'site' | 'sales', facts: EventFacts): void {
    if (!this.has(at)) return
    const id = this.id('event')
    const { buyer, value = null, context = {}, locale = null } = facts
    const site = source === 'site'
    this.row('event', {
      id,
      type,
      anonymous_id: site ? (buyer?.anonymousId ?? null) : null,
      contact_id: buyer?.id ?? null,
      account_id: this.party.accountId,
      value,
      occurred_at: iso(at),
      received_at: iso(Math.min(at + (site ? 4_000 : 0), this.world.calendar.today)),
      source,
      locale: site ? this.party.locale : locale,
      context,
    })
    this.events.push({ id, type, value, occurredAt: new Date(iso(at)) })
    if (!TOLD.has(type) || (type === 'page_view' && TOLD_BY_OTHERS.test(String(context.path ?? '')))) return
    this.tell('event', type, id, at, { value, source, ...context }, 'visitor', buyer)
  }

  tell(kind: string, action: string, sourceId: string, at: number, data: Row, actor = 'system', buyer?: Buyer): void {
    if (!this.has(at)) return
    this.row('timeline_entry', {
      id: idIn(this.world, `timeline:${kind}:${action}:${sourceId}`),
      account_id: this.party.accountId,
      contact_id: buyer?.id ?? null,
      kind,
      action,
      source_id: sourceId,
      actor,
      data,
      occurred_at: iso(at),
    })
  }

  /** A call, mail, visit, meeting or note of the owner; what the funnel counts becomes an event. */
  activity(
    kind: ActivityKind,
    at: number,
    facts: {
      readonly buyer: Buyer
      readonly subject?: string
      readonly body: string
      readonly outcome?: 'reached' | 'no_answer'
      readonly minutes?: number
      readonly opportunityId?: string
      readonly silent?: boolean
    },
  ): void {
    if (!this.has(at)) return
    const { seller, accountId } = this.party
    const id = this.id('activity')
    const { buyer, subject = '', body, outcome = null, minutes = null } = facts
    this.row('activity', {
      id,
      account_id: accountId,
      contact_id: buyer.id,
      author_id: seller.id,
      kind,
      subject,
      body,
      outcome,
      duration_minutes: minutes,
      happened_at: iso(at),
      created_at: iso(at),
    })
    this.tell(
      'activity',
      kind,
      id,
      at,
      { activityId: id, subject, body, outcome, durationMinutes: minutes, by: seller.name },
      `user:${seller.id}`,
      buyer,
    )
    const type = EVENT_OF[kind]
    if (type === undefined || facts.silent === true) return
    const value = {
      activityId: id,
      ...(outcome === null ? {} : { outcome }),
      ...(facts.opportunityId === undefined ? {} : { opportunityId: facts.opportunityId }),
    }
    this.salesEvent(type, at, { buyer, value })
  }
}

function push(history: History, table: keyof History['rows'], row: Row): void {
  history.rows[table].push(row)
}

import type { LocalizedText } from '@tradewind/schema/locales'
import { type CustomerFacts, type DealFacts, replayCustomer, type Track } from '../../funnel/domain/replay-customer.ts'
import { DAY_MS } from './calendar.ts'
import type { Deal } from './deal-course.ts'
import type { Quoted } from './quotation.ts'
import type { Random } from './random.ts'
import type { Party, RecordedEvent, Recorder } from './recorder.ts'
import { iso, type Row } from './rows.ts'
import { type HandMove, standingOf } from './stage-history.ts'
import { HISTORY_WORDS } from './words/history-words.ts'
import { idIn, type World } from './world.ts'

export interface DealRecord extends Deal {
  readonly name: string
  readonly closedAt: number
  readonly quoted: Quoted | null
  readonly competitor: string | null
}

/** What the end of the history needs to know about a customer. */
export interface ClosingFacts {
  readonly customer: CustomerFacts
  /** Deals that were lost were closed by their owner's hand. */
  readonly moves: readonly HandMove[]
  readonly customerMove: (at: number, reason: LocalizedText) => HandMove
  readonly opportunityRow: (deal: DealRecord, track: Track, random: Random) => Row
  readonly recordPeople: (recorder: Recorder, deal: DealRecord, random: Random) => void
}

export function closingFacts(
  world: World,
  party: Party,
  deals: readonly DealRecord[],
  createdAt: number,
  events: readonly RecordedEvent[],
): ClosingFacts {
  const { today } = world.calendar
  const lostStage = world.pipeline.stages.find(({ outcome }) => outcome === 'lost')
  if (lostStage === undefined) throw new Error('The default pipeline has no stage for what is lost.')
  const facts = deals.map((deal): DealFacts => {
    const isClosed = deal.closedAt <= today
    return {
      id: deal.id,
      pipelineId: world.pipeline.id,
      createdAt: new Date(iso(deal.moments.openedAt)),
      status: isClosed ? (deal.fate.won ? 'won' : 'lost') : 'open',
      closedAt: isClosed ? new Date(iso(deal.closedAt)) : null,
    }
  })
  const counted = new Set(world.pipeline.rules.flatMap(({ eventTypes }) => eventTypes))
  const customer: CustomerFacts = {
    id: party.accountId,
    createdAt: new Date(iso(createdAt)),
    deals: facts,
    events: events
      .filter(({ type }) => counted.has(type))
      .sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime() || (a.id < b.id ? -1 : 1)),
    moves: [],
    entries: [],
  }
  // Where everything stands before anybody lays hands on it: there the losses happen.
  const before = replayCustomer(
    { ...customer, deals: facts.map((deal) => ({ ...deal, status: 'open' })) },
    world.pipelines,
  )
  const standing = (id: string | null): string =>
    before.find(({ opportunityId }) => opportunityId === id)?.stageId ?? world.pipeline.firstStageId
  const moveTo = (id: string | null, at: Date, reason: LocalizedText): HandMove => ({
    id: idIn(world, `${id ?? party.accountId}:lost`),
    opportunityId: id,
    at,
    toStageId: lostStage.id,
    fromStageId: standing(id),
    byPerson: true,
    userId: party.seller.id,
    reason,
  })
  return {
    customer,
    moves: deals.flatMap((deal, index) => {
      const closedAt = facts[index]?.closedAt ?? null
      if (facts[index]?.status !== 'lost' || closedAt === null) return []
      return [
        moveTo(deal.id, closedAt, {
          [party.seller.locale]: HISTORY_WORDS[party.seller.locale].lostByRep[deal.fate.saidByRep ?? 'other'],
        }),
      ]
    }),
    customerMove: (at, reason) => moveTo(null, new Date(iso(at)), reason),
    opportunityRow: (deal, track, random) => {
      const { fate, moments, quoted } = deal
      const lost = deal.closedAt <= today && !fate.won
      const listUsd =
        Number(deal.good.tiers.findLast(({ minimumQuantity }) => minimumQuantity <= deal.quantity)?.amount ?? 0) *
        deal.quantity
      const usd = quoted?.usd ?? (listUsd * random.between(0.85, 1.1)).toFixed(2)
      return {
        id: deal.id,
        account_id: party.accountId,
        name: deal.name,
        status: track.outcome,
        amount: quoted?.amount ?? usd,
        currency: quoted?.currency ?? 'USD',
        amount_usd: usd,
        owner_id: party.seller.id,
        team_id: party.seller.teamId,
        pipeline_id: world.pipeline.id,
        product_line: deal.good.category,
        expected_close_on: iso(moments.openedAt + 60 * DAY_MS).slice(0, 10),
        next_step: '',
        competitor: deal.competitor,
        lost_category: lost ? fate.saidByRep : null,
        lost_reason: lost ? HISTORY_WORDS[party.seller.locale].lostByRep[fate.saidByRep ?? 'other'] : null,
        buyer_lost_category: lost ? fate.saidByBuyer : null,
        buyer_lost_reason:
          lost && fate.saidByBuyer !== null ? HISTORY_WORDS[party.locale].lostByBuyer[fate.saidByBuyer] : null,
        closed_at: deal.closedAt <= today ? iso(deal.closedAt) : null,
        created_at: iso(moments.openedAt),
        updated_at: iso(Math.min(deal.closedAt, today)),
        ...standingOf(track),
      }
    },
    recordPeople: (recorder, deal, random) => {
      if (deal.moments.touchedAt === null || !recorder.has(deal.moments.touchedAt)) return
      for (const buyer of party.buyers.slice(0, random.whole(1, party.buyers.length))) {
        const stance = random.weighted(
          deal.fate.won
            ? { supporter: 0.6, neutral: 0.3, unknown: 0.1 }
            : { supporter: 0.2, neutral: 0.4, opponent: 0.15, unknown: 0.25 },
        )
        recorder.row('opportunity_contact', {
          opportunity_id: deal.id,
          contact_id: buyer.id,
          role: buyer.job,
          stance,
          created_at: iso(deal.moments.touchedAt),
          updated_at: iso(deal.moments.touchedAt),
        })
      }
    },
  }
}

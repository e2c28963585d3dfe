import { uuidFrom } from '../../events/domain/event-id.ts'
import {
  type EngineEvent,
  type EngineRule,
  type EngineStage,
  type ManualMove,
  type RuleTransition,
  replayStages,
} from './stage-engine.ts'
import type { OrderVersion } from './stage-order.ts'

/** A pipeline with everything it ever said: archived stages, all versions of rules, all orders. */
export interface EnginePipeline {
  readonly id: string
  readonly isDefault: boolean
  readonly stages: readonly (EngineStage & { readonly outcome: 'open' | 'won' | 'lost' })[]
  readonly firstStageId: string
  readonly rules: readonly EngineRule[]
  readonly orders: readonly OrderVersion[]
}

/** A move no rule made, as it stands in the stage history. */
export interface StoredMove extends ManualMove {
  readonly opportunityId: string | null
}

/** The first line of a stage history. */
export interface StoredEntry {
  readonly id: string
  readonly opportunityId: string | null
  readonly toStageId: string
  readonly at: Date
}

export interface DealFacts {
  readonly id: string
  readonly pipelineId: string
  readonly createdAt: Date
  readonly status: 'open' | 'won' | 'lost'
  readonly closedAt: Date | null
}

export interface CustomerFacts {
  readonly id: string
  readonly createdAt: Date
  readonly deals: readonly DealFacts[]
  /** Of every type some rule ever counted. */
  readonly events: readonly Omit<EngineEvent, 'mayClose'>[]
  readonly moves: readonly StoredMove[]
  readonly entries: readonly StoredEntry[]
}

export interface TrackTransition extends RuleTransition {
  readonly id: string
}

/** What the rules make of a customer (opportunityId null) or of one of its deals. */
export interface Track {
  readonly opportunityId: string | null
  readonly pipeline: EnginePipeline
  readonly entry: { readonly id: string; readonly toStageId: string; readonly at: Date }
  readonly transitions: readonly TrackTransition[]
  readonly stageId: string
  readonly since: Date
  readonly lockedAt: Date | null
  readonly outcome: 'open' | 'won' | 'lost'
}

/**
 * Replays a customer and its deals. A deal hears its customer's events from its first day to its last, except those that
 * name another deal; an event that names none ends a deal only if it is the only one open then. What is closed stays
 * closed: a history that says otherwise leaves the deal alone.
 */
export function replayCustomer(customer: CustomerFacts, pipelines: ReadonlyMap<string, EnginePipeline>): Track[] {
  const main = [...pipelines.values()].find(({ isDefault }) => isDefault)
  const tracks = main === undefined ? [] : [replayAccount(customer, main)]
  for (const deal of customer.deals) {
    const pipeline = pipelines.get(deal.pipelineId)
    if (pipeline === undefined) continue
    const track = replayDeal(customer, deal, pipeline)
    if (deal.status === 'open' || track.outcome === deal.status) tracks.push(track)
  }
  return tracks
}

function replayAccount(customer: CustomerFacts, pipeline: EnginePipeline): Track {
  const counted = new Set(pipeline.rules.flatMap((rule) => rule.eventTypes))
  const events = customer.events.filter(({ type }) => counted.has(type))
  const first = Math.min(...events.map(({ occurredAt }) => occurredAt.getTime()), customer.createdAt.getTime())
  const stored = customer.entries.find(({ opportunityId }) => opportunityId === null)
  const entry = {
    id: stored?.id ?? uuidFrom(`transition:${customer.id}:entry`),
    toStageId: stored?.toStageId ?? pipeline.firstStageId,
    at: new Date(first),
  }
  return run(customer, null, customer.id, pipeline, entry, events)
}

function replayDeal(customer: CustomerFacts, deal: DealFacts, pipeline: EnginePipeline): Track {
  const stored = customer.entries.find(({ opportunityId }) => opportunityId === deal.id)
  const entry = {
    id: stored?.id ?? uuidFrom(`transition:${deal.id}:entry`),
    toStageId: stored?.toStageId ?? pipeline.firstStageId,
    at: stored?.at ?? deal.createdAt,
  }
  const others = customer.deals.filter(({ id }) => id !== deal.id)
  const events = customer.events.flatMap((event): EngineEvent[] => {
    const { occurredAt } = event
    if (occurredAt < deal.createdAt || (deal.closedAt !== null && occurredAt > deal.closedAt)) return []
    const named = namedDeal(event.value)
    if (named !== undefined && named !== deal.id) return []
    const othersOpen = others.some(
      ({ createdAt, closedAt }) => createdAt <= occurredAt && (closedAt === null || closedAt > occurredAt),
    )
    return [{ ...event, mayClose: named === deal.id || !othersOpen }]
  })
  return run(customer, deal.id, deal.id, pipeline, entry, events)
}

function run(
  customer: CustomerFacts,
  opportunityId: string | null,
  subject: string,
  pipeline: EnginePipeline,
  entry: Track['entry'],
  events: readonly EngineEvent[],
): Track {
  const replay = replayStages(
    { stageId: entry.toStageId, at: entry.at },
    pipeline.stages,
    pipeline.rules,
    events,
    customer.moves.filter((move) => move.opportunityId === opportunityId),
    { orders: pipeline.orders, endsWhenClosed: opportunityId !== null },
  )
  return {
    opportunityId,
    pipeline,
    entry,
    transitions: replay.transitions.map((transition) => ({
      ...transition,
      id: uuidFrom(`transition:${subject}:${transition.ruleId}:${transition.eventId}`),
    })),
    stageId: replay.stageId,
    since: replay.since,
    lockedAt: replay.lockedAt,
    outcome: pipeline.stages.find(({ id }) => id === replay.stageId)?.outcome ?? 'open',
  }
}

function namedDeal(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return undefined
  const { opportunityId } = value as { readonly opportunityId?: unknown }
  return typeof opportunityId === 'string' ? opportunityId : undefined
}

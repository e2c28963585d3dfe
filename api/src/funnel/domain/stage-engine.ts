import { EVENT_TYPES } from '@tradewind/schema/events'
import type { LocalizedText } from '@tradewind/schema/locales'
import { type OrderVersion, stagePositions } from './stage-order.ts'

export interface EngineStage {
  readonly id: string
  readonly code: string
  readonly position: number
  readonly outcome?: 'open' | 'won' | 'lost'
}

/** One version of a rule: it judges the events of the time in which it was valid. */
export interface EngineRule {
  readonly id: string
  readonly code: string
  readonly version: number
  readonly eventTypes: readonly string[]
  /** Every key must stand in the event's value with the same content; empty matches all. */
  readonly valueMatch: Readonly<Record<string, unknown>>
  readonly threshold: number
  /** Null: over the customer's whole history. */
  readonly windowHours: number | null
  readonly targetStageId: string
  readonly effect: 'move' | 'suggest'
  readonly reason: LocalizedText
  /** Inclusive; null or absent: from the beginning of time. */
  readonly validFrom?: Date | null
  /** Exclusive; null or absent: still valid. */
  readonly validTo?: Date | null
}

export interface EngineEvent {
  readonly id: string
  readonly type: string
  readonly value: unknown
  readonly occurredAt: Date
  /** False: by itself it cannot end a deal, because it may have been about another one; it suggests. */
  readonly mayClose?: boolean
}

/** A move that no rule made. After a person's, rules only suggest; the house's own (an acceptance) changes nothing else. */
export interface ManualMove {
  readonly at: Date
  readonly toStageId: string
  readonly byPerson?: boolean
}

/** What a rule made of the events: a move, or a suggestion that waits for a person. */
export interface RuleTransition {
  readonly fromStageId: string
  readonly toStageId: string
  readonly at: Date
  readonly ruleId: string
  readonly ruleVersion: number
  readonly eventId: string
  readonly reason: LocalizedText
  readonly suggested: boolean
}

export interface Replay {
  readonly transitions: readonly RuleTransition[]
  /** Stage at the end, manual moves included. */
  readonly stageId: string
  readonly since: Date
  /** When a person last decided; null: the rules decide. */
  readonly lockedAt: Date | null
}

export interface ReplayOptions {
  /** How the stages were ordered from when on; none: as they stand. */
  readonly orders?: readonly OrderVersion[]
  /** A deal that is won or lost hears no more events. */
  readonly endsWhenClosed?: boolean
}

const HOUR_MS = 3_600_000

function matches(rule: EngineRule, event: EngineEvent): boolean {
  if (!rule.eventTypes.includes(event.type)) return false
  const wanted = Object.entries(rule.valueMatch)
  if (wanted.length === 0) return true
  if (event.value === null || typeof event.value !== 'object') return false
  const value = event.value as Readonly<Record<string, unknown>>
  return wanted.every(([key, content]) => value[key] === content)
}

function isValid(rule: EngineRule, at: number): boolean {
  return (
    at >= (rule.validFrom?.getTime() ?? Number.NEGATIVE_INFINITY) &&
    at < (rule.validTo?.getTime() ?? Number.POSITIVE_INFINITY)
  )
}

function fill(reason: LocalizedText, facts: Readonly<Record<string, number>>): LocalizedText {
  return Object.fromEntries(
    Object.entries(reason).map(([locale, text]) => [
      locale,
      text.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole)),
    ]),
  )
}

type Step = { readonly at: number; readonly event: EngineEvent } | { readonly at: number; readonly move: ManualMove }

/**
 * Runs a customer's or a deal's whole history through the rules. Pure: the same events, rules and moves give the same
 * transitions, in whatever order the events came in. An event is judged by the rules and the order of stages of its own
 * time, so that changing them never rewrites what was. Rules only move forward; after a person has moved they only
 * suggest. Of several rules that one event fulfils, the one that leads furthest wins.
 */
export function replayStages(
  start: { readonly stageId: string; readonly at: Date },
  stages: readonly EngineStage[],
  rules: readonly EngineRule[],
  events: readonly EngineEvent[],
  manualMoves: readonly ManualMove[],
  { orders = [], endsWhenClosed = false }: ReplayOptions = {},
): Replay {
  const positionsAt = stagePositions(stages, orders)
  const closing = new Set(stages.filter(({ outcome = 'open' }) => outcome !== 'open').map(({ id }) => id))
  const steps: Step[] = [
    ...events.map((event) => ({ at: event.occurredAt.getTime(), event })),
    ...manualMoves.map((move) => ({ at: move.at.getTime(), move })),
  ].sort((a, b) => a.at - b.at || tieBreak(a, b))

  const counted = new Map<EngineRule, number[]>(rules.map((rule) => [rule, []]))
  const suggestedTo = new Set<string>()
  const transitions: RuleTransition[] = []
  let stageId = start.stageId
  let since = start.at
  let lockedAt: Date | null = null

  for (const step of steps) {
    if ('move' in step) {
      stageId = step.move.toStageId
      since = step.move.at
      if (step.move.byPerson !== false) lockedAt = step.move.at
      suggestedTo.clear()
      continue
    }
    if (endsWhenClosed && closing.has(stageId)) continue
    const { event } = step
    const position = positionsAt(step.at)
    const furthestFirst = rules
      .filter((rule) => matches(rule, event))
      .sort((a, b) => position(b.targetStageId) - position(a.targetStageId) || (a.code < b.code ? -1 : 1))
    for (const rule of furthestFirst) {
      const times = counted.get(rule) ?? []
      times.push(step.at)
      const windowStart = rule.windowHours === null ? Number.NEGATIVE_INFINITY : step.at - rule.windowHours * HOUR_MS
      while (times[0] !== undefined && times[0] < windowStart) times.shift()
      if (!isValid(rule, step.at) || times.length < rule.threshold) continue
      if (position(rule.targetStageId) <= position(stageId)) continue
      const mayNotClose = event.mayClose === false && closing.has(rule.targetStageId)
      const suggested = rule.effect === 'suggest' || lockedAt !== null || mayNotClose
      if (suggested && suggestedTo.has(rule.targetStageId)) continue
      transitions.push({
        fromStageId: stageId,
        toStageId: rule.targetStageId,
        at: event.occurredAt,
        ruleId: rule.id,
        ruleVersion: rule.version,
        eventId: event.id,
        reason: fill(rule.reason, { count: times.length, threshold: rule.threshold, hours: rule.windowHours ?? 0 }),
        suggested,
      })
      if (suggested) {
        suggestedTo.add(rule.targetStageId)
      } else {
        stageId = rule.targetStageId
        since = event.occurredAt
        suggestedTo.clear()
      }
    }
  }
  return { transitions, stageId, since, lockedAt }
}

const ORDER_OF_TYPES = new Map<string, number>(EVENT_TYPES.map((type, index) => [type, index]))

/**
 * Steps of one instant: moves before events, events in the order of the contract (a request before what answers it),
 * then by id, so that the order of arrival never shows.
 */
function tieBreak(a: Step, b: Step): number {
  const rank = (step: Step): string =>
    'event' in step
      ? `1${String(ORDER_OF_TYPES.get(step.event.type) ?? 99).padStart(2, '0')}${step.event.id}`
      : `0${step.move.toStageId}`
  return rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0
}

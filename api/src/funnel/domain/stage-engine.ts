import type { LocalizedText } from '@tradewind/schema/locales'

export interface EngineStage {
  readonly id: string
  readonly code: string
  readonly position: number
}

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
}

export interface EngineEvent {
  readonly id: string
  readonly type: string
  readonly value: unknown
  readonly occurredAt: Date
}

/** A person's decision: from then on rules only suggest. */
export interface ManualMove {
  readonly at: Date
  readonly toStageId: string
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
 * Runs a customer's whole history through the rules. Pure: the same events, rules and manual moves give the same
 * transitions, in whatever order the events came in. Rules only move forward; after a person has moved the customer
 * they only suggest. Of several rules that one event fulfils, the one that leads furthest wins.
 */
export function replayStages(
  start: { readonly stageId: string; readonly at: Date },
  stages: readonly EngineStage[],
  rules: readonly EngineRule[],
  events: readonly EngineEvent[],
  manualMoves: readonly ManualMove[],
): Replay {
  const positions = new Map(stages.map((stage) => [stage.id, stage.position]))
  const position = (stageId: string): number => positions.get(stageId) ?? 0
  const furthestFirst = [...rules].sort(
    (a, b) => position(b.targetStageId) - position(a.targetStageId) || (a.code < b.code ? -1 : 1),
  )
  const steps: Step[] = [
    ...events.map((event) => ({ at: event.occurredAt.getTime(), event })),
    ...manualMoves.map((move) => ({ at: move.at.getTime(), move })),
  ].sort((a, b) => a.at - b.at || tieBreak(a, b))

  const counted = new Map<string, number[]>(rules.map((rule) => [rule.id, []]))
  const suggestedTo = new Set<string>()
  const transitions: RuleTransition[] = []
  let stageId = start.stageId
  let since = start.at
  let byHand = false

  for (const step of steps) {
    if ('move' in step) {
      stageId = step.move.toStageId
      since = step.move.at
      byHand = true
      suggestedTo.clear()
      continue
    }
    const { event } = step
    for (const rule of furthestFirst) {
      if (!matches(rule, event)) continue
      const times = counted.get(rule.id) ?? []
      times.push(step.at)
      const windowStart = rule.windowHours === null ? Number.NEGATIVE_INFINITY : step.at - rule.windowHours * HOUR_MS
      while (times[0] !== undefined && times[0] < windowStart) times.shift()
      if (times.length < rule.threshold || position(rule.targetStageId) <= position(stageId)) continue
      const suggested = rule.effect === 'suggest' || byHand
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
  return { transitions, stageId, since }
}

/** Steps of one instant: people before events, events by id, so that the order of arrival never shows. */
function tieBreak(a: Step, b: Step): number {
  const rank = (step: Step): string => ('event' in step ? `1${step.event.id}` : '0')
  return rank(a) < rank(b) ? -1 : 1
}

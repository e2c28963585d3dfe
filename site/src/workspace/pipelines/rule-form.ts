import { EVENT_TYPES, type EventType } from '@tradewind/schema/events'
import type { LocalizedText } from '@tradewind/schema/locales'
import type { EventMatch } from './match-rows.ts'
import type { RuleRow } from './pipeline-queries.ts'

/** A rule as it is typed. */
export interface RuleForm {
  readonly eventTypes: readonly string[]
  readonly threshold: string
  /** Empty: over the whole history. */
  readonly windowHours: string
  readonly targetStageId: string
  readonly effect: 'move' | 'suggest'
  readonly reason: LocalizedText
  readonly valueMatch: EventMatch
  readonly enabled: boolean
}

export function isOffered(type: string): type is EventType {
  return (EVENT_TYPES as readonly string[]).includes(type)
}

/** A type of event of one's own, as the contract takes it. */
export function ownEventType(typed: string): string | undefined {
  return /^x_[a-z0-9_]{1,60}$/.test(typed) ? typed : undefined
}

export function ruleForm(rule: RuleRow | undefined, firstStageId: string): RuleForm {
  if (rule === undefined)
    return {
      eventTypes: [],
      threshold: '1',
      windowHours: '',
      targetStageId: firstStageId,
      effect: 'suggest',
      reason: {},
      valueMatch: {},
      enabled: true,
    }
  return {
    eventTypes: rule.eventTypes,
    threshold: String(rule.threshold),
    windowHours: rule.windowHours === null ? '' : String(rule.windowHours),
    targetStageId: rule.targetStage.id,
    effect: rule.effect,
    reason: rule.reason as LocalizedText,
    valueMatch: rule.valueMatch as EventMatch,
    enabled: rule.enabled,
  }
}

/** The definition the API takes; a text of nothing but spaces is none. */
export function ruleDefinition(form: RuleForm) {
  return {
    eventTypes: [...form.eventTypes],
    valueMatch: form.valueMatch,
    threshold: Number(form.threshold),
    windowHours: form.windowHours.trim() === '' ? null : Number(form.windowHours),
    targetStageId: form.targetStageId,
    effect: form.effect,
    reason: Object.fromEntries(
      Object.entries(form.reason).flatMap(([locale, text]) => (text.trim() === '' ? [] : [[locale, text.trim()]])),
    ),
    enabled: form.enabled,
  }
}

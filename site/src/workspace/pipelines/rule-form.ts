import { EVENT_TYPES, type EventType } from '@tradewind/schema/events'
import type { Locale } from '@tradewind/schema/locales'
import type { RuleRow } from './pipeline-queries.ts'

/** A rule as it is typed. */
export interface RuleForm {
  readonly eventTypes: readonly string[]
  readonly threshold: string
  /** Empty: over the whole history. */
  readonly windowHours: string
  readonly targetStageId: string
  readonly effect: 'move' | 'suggest'
  /** In the reader's language. */
  readonly reason: string
  readonly enabled: boolean
}

/** Events a rule is likely to count, the strongest first; what else a rule counts already is kept. */
export const OFFERED_EVENTS = EVENT_TYPES.filter((type) => !['scroll', 'click', 'dwell'].includes(type))

export function isOffered(type: string): type is EventType {
  return (EVENT_TYPES as readonly string[]).includes(type)
}

export function ruleForm(rule: RuleRow | undefined, locale: Locale, firstStageId: string): RuleForm {
  if (rule === undefined)
    return {
      eventTypes: [],
      threshold: '1',
      windowHours: '',
      targetStageId: firstStageId,
      effect: 'suggest',
      reason: '',
      enabled: true,
    }
  return {
    eventTypes: rule.eventTypes,
    threshold: String(rule.threshold),
    windowHours: rule.windowHours === null ? '' : String(rule.windowHours),
    targetStageId: rule.targetStage.id,
    effect: rule.effect,
    reason: rule.reason[locale] ?? rule.reason.en ?? '',
    enabled: rule.enabled,
  }
}

/**
 * The definition the API takes. The reason of other languages stays as long as the reader's own was not changed: then it
 * would say something else than they do.
 */
export function ruleDefinition(form: RuleForm, rule: RuleRow | undefined, locale: Locale) {
  const reason = form.reason.trim()
  const same = rule !== undefined && (rule.reason[locale] ?? rule.reason.en ?? '') === reason
  return {
    eventTypes: [...form.eventTypes],
    valueMatch: rule?.valueMatch ?? {},
    threshold: Number(form.threshold),
    windowHours: form.windowHours.trim() === '' ? null : Number(form.windowHours),
    targetStageId: form.targetStageId,
    effect: form.effect,
    reason: same ? rule.reason : { [locale]: reason },
    enabled: form.enabled,
  }
}

import { useReader } from '../ui/reader.ts'
import { isOffered } from './rule-form.ts'

interface Said {
  readonly eventTypes: readonly string[]
  /** Contents an event must have. */
  readonly valueMatch: unknown
  readonly threshold: number
  readonly windowHours: number | null
  readonly effect: 'move' | 'suggest'
}

/** A rule as a sentence: "3 × product view within 48 hours: moves to Contact". */
export function useRuleWords() {
  const { t } = useReader()
  const eventName = (type: string): string => (isOffered(type) ? t(`workspacePipelines:event.${type}`) : type)
  const condition = (match: unknown): string => {
    const parts = Object.entries((match ?? {}) as Readonly<Record<string, unknown>>).map(([name, content]) =>
      name === 'outcome' && content === 'reached'
        ? t('workspacePipelines:says.reached')
        : `${name}: ${String(content)}`,
    )
    return parts.length === 0 ? '' : ` (${parts.join(', ')})`
  }
  return {
    eventName,
    sentence(rule: Said, stage: string): string {
      const events = `${rule.eventTypes.map(eventName).join(' / ')}${condition(rule.valueMatch)}`
      const counted =
        rule.windowHours === null
          ? t('workspacePipelines:says.ever', { threshold: rule.threshold, events })
          : t('workspacePipelines:says.within', { threshold: rule.threshold, events, hours: rule.windowHours })
      return `${counted} → ${t(`workspacePipelines:says.${rule.effect}`, { stage })}`
    },
  }
}

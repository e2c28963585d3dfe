import { useReader } from '../ui/reader.ts'
import { CALL_OUTCOMES, type EventMatch, isKnownField } from './match-rows.ts'
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
  const eventName = (type: string): string => (isOffered(type) ? t(`workspaceEvents:type.${type}`) : type)
  const condition = (match: unknown): string => {
    const parts = Object.entries((match ?? {}) as EventMatch).map(([name, content]) => {
      if (name === 'outcome' && content === 'reached') return t('workspacePipelines:says.reached')
      const field = isKnownField(name) ? t(`workspacePipelines:match.fields.${name}`) : name
      const outcome = CALL_OUTCOMES.find((one) => name === 'outcome' && one === content)
      if (outcome !== undefined) return t(`workspacePipelines:match.outcomes.${outcome}`)
      if (typeof content === 'boolean') return `${field}: ${t(`workspacePipelines:match.${content ? 'yes' : 'no'}`)}`
      return `${field}: ${String(content)}`
    })
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

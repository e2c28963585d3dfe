import type { LocalizedText } from '@tradewind/schema/locales'
import type { RuleReason } from './rule-reasons.ts'

export interface TemplateStage {
  readonly code: string
  readonly name: LocalizedText
  readonly outcome: 'open' | 'won' | 'lost'
  /** Days a deal may stand here before it counts as stuck. */
  readonly maxDays?: number
  /** Win probability from here, 0–1, while nothing was learned from outcomes. */
  readonly probability?: number
}

export interface TemplateRule {
  /** Also the key of its reason. */
  readonly code: RuleReason
  readonly eventTypes: readonly string[]
  readonly valueMatch?: Readonly<Record<string, string>>
  readonly threshold: number
  readonly windowHours?: number
  /** Code of a stage of the template. */
  readonly target: string
  readonly effect: 'move' | 'suggest'
}

/** An industry's way of selling: what a new pipeline starts from. */
export interface PipelineTemplate {
  readonly code: string
  readonly name: LocalizedText
  readonly description: LocalizedText
  readonly stages: readonly TemplateStage[]
  readonly rules: readonly TemplateRule[]
}

export const WON: TemplateStage = {
  code: 'won',
  outcome: 'won',
  name: { en: 'Won', zh: '成交', es: 'Ganado', ar: 'مكسوب', ja: '受注', de: 'Gewonnen', pt: 'Ganho' },
}

export const LOST: TemplateStage = {
  code: 'lost',
  outcome: 'lost',
  name: { en: 'Lost', zh: '流失', es: 'Perdido', ar: 'مفقود', ja: '失注', de: 'Verloren', pt: 'Perdido' },
}

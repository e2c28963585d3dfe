import { EVENT_TYPES } from '@tradewind/schema/events'
import { LOCALES, type LocalizedText } from '@tradewind/schema/locales'
import { z } from 'zod'
import type { EngineRule } from './stage-engine.ts'

/** What a rule says, as a version keeps it: "at least `threshold` of these events within `windowHours`". */
export interface RuleDefinition {
  readonly eventTypes: readonly string[]
  /** What an event has to say besides its type: every one of these. */
  readonly valueMatch: Readonly<Record<string, string | number | boolean>>
  readonly threshold: number
  /** Null: over the whole history. */
  readonly windowHours: number | null
  readonly targetStageId: string
  readonly effect: 'move' | 'suggest'
  readonly reason: LocalizedText
  readonly enabled: boolean
}

const eventType = z.union([z.enum(EVENT_TYPES), z.string().regex(/^x_[a-z0-9_]{1,60}$/)], {
  error: 'is no event of the contract',
})

const reason = z
  .partialRecord(z.enum(LOCALES), z.string().trim().min(3, 'say why').max(300))
  .refine((text) => Object.keys(text).length > 0, 'say why, in at least one language')

export const ruleDefinition = z.object({
  eventTypes: z.array(eventType).min(1, 'choose at least one event').max(20),
  valueMatch: z
    .record(
      z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,39}$/),
      z.union([z.string().trim().min(1).max(100), z.number(), z.boolean()]),
    )
    .refine((match) => Object.keys(match).length <= 5, 'at most five conditions'),
  threshold: z.int().min(1).max(1_000),
  windowHours: z.int().min(1).max(8_760).nullable(),
  targetStageId: z.uuid(),
  effect: z.enum(['move', 'suggest']),
  reason,
  enabled: z.boolean(),
})

export interface RuleVersion {
  readonly version: number
  readonly definition: RuleDefinition
  /** Null: from the beginning of time. */
  readonly effectiveFrom: Date | null
}

/** The versions of a rule as the engine takes them: each until the next begins; while it is switched off there is none. */
export function engineVersions(
  rule: { readonly id: string; readonly code: string },
  versions: readonly RuleVersion[],
): EngineRule[] {
  const ordered = [...versions].sort((a, b) => a.version - b.version)
  return ordered.flatMap(({ version, definition, effectiveFrom }, index) =>
    definition.enabled
      ? [
          {
            ...definition,
            id: rule.id,
            code: rule.code,
            version,
            validFrom: effectiveFrom,
            validTo: ordered[index + 1]?.effectiveFrom ?? null,
          },
        ]
      : [],
  )
}

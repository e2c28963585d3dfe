import type { LocalizedText } from '@tradewind/schema/locales'
import type { Transaction } from '../../database/client.ts'
import type { EnginePipeline } from '../domain/replay-customer.ts'
import { engineVersions, type RuleDefinition } from '../domain/rule-definition.ts'

/** Every pipeline as the engine takes it, archived ones too: their history is replayed like any other. */
export async function loadEnginePipelines(transaction: Transaction): Promise<ReadonlyMap<string, EnginePipeline>> {
  const pipelines = await transaction.pipeline.findMany({
    include: {
      stages: { orderBy: { position: 'asc' } },
      rules: { include: { versions: true }, orderBy: { code: 'asc' } },
      orders: { orderBy: { version: 'asc' } },
    },
  })
  return new Map(
    pipelines.flatMap(({ id, isDefault, stages, rules, orders }) => {
      const first = stages.find(({ outcome, archivedAt }) => outcome === 'open' && archivedAt === null)
      if (first === undefined) return []
      const pipeline: EnginePipeline = {
        id,
        isDefault,
        stages,
        firstStageId: first.id,
        rules: rules.flatMap((rule) =>
          engineVersions(
            rule,
            rule.versions.length > 0
              ? rule.versions.map((version) => ({
                  ...version,
                  definition: version.definition as unknown as RuleDefinition,
                }))
              : [{ version: rule.version, effectiveFrom: null, definition: definitionOf(rule) }],
          ),
        ),
        orders: orders.map(({ stageIds, effectiveFrom }) => ({ stageIds, validFrom: effectiveFrom })),
      }
      return [[id, pipeline] as const]
    }),
  )
}

/** What a rule says at present. */
export function definitionOf(rule: {
  readonly eventTypes: readonly string[]
  readonly valueMatch: unknown
  readonly threshold: number
  readonly windowHours: number | null
  readonly targetStageId: string
  readonly effect: 'move' | 'suggest'
  readonly reason: unknown
  readonly enabled: boolean
}): RuleDefinition {
  return {
    eventTypes: rule.eventTypes,
    valueMatch: rule.valueMatch as RuleDefinition['valueMatch'],
    threshold: rule.threshold,
    windowHours: rule.windowHours,
    targetStageId: rule.targetStageId,
    effect: rule.effect,
    reason: rule.reason as LocalizedText,
    enabled: rule.enabled,
  }
}

/** Types of events that some rule of these pipelines ever counted. */
export function countedTypes(pipelines: ReadonlyMap<string, EnginePipeline>): string[] {
  return [...new Set([...pipelines.values()].flatMap(({ rules }) => rules.flatMap(({ eventTypes }) => eventTypes)))]
}

/** First open stage of the default pipeline. */
export async function firstStageId(transaction: Transaction): Promise<string> {
  const { id } = await transaction.stage.findFirstOrThrow({
    where: { pipeline: { isDefault: true }, outcome: 'open', archivedAt: null },
    orderBy: { position: 'asc' },
    select: { id: true },
  })
  return id
}

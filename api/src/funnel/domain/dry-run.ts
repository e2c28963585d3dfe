import { type CustomerFacts, type EnginePipeline, replayCustomer, type TrackTransition } from './replay-customer.ts'
import type { RuleDefinition } from './rule-definition.ts'
import type { EngineRule } from './stage-engine.ts'

/** A step that a rule would make, or would no longer make. */
export interface DryRunStep {
  readonly accountId: string
  readonly opportunityId: string | null
  readonly fromStageId: string
  readonly toStageId: string
  readonly at: Date
  readonly suggested: boolean
  /** added: only with the proposed rule; dropped: only without it. */
  readonly kind: 'added' | 'dropped'
}

/** A rule that is tried out. */
export interface ProposedRule {
  /** Null: a new one. */
  readonly ruleId: string | null
  readonly definition: RuleDefinition
}

/** Id a rule has while it is only tried out. */
const TRIED = '00000000-0000-8000-8000-000000000000'

/** The pipeline as it would be had the proposed rule been valid since `from`. */
export function withRule(pipeline: EnginePipeline, { ruleId, definition }: ProposedRule, from: Date): EnginePipeline {
  const id = ruleId ?? TRIED
  const before = pipeline.rules.flatMap((rule): EngineRule[] => {
    if (rule.id !== id) return [rule]
    if (rule.validFrom && rule.validFrom >= from) return []
    return [{ ...rule, validTo: rule.validTo && rule.validTo < from ? rule.validTo : from }]
  })
  const version = Math.max(0, ...pipeline.rules.filter((rule) => rule.id === id).map((rule) => rule.version)) + 1
  const code = pipeline.rules.find((rule) => rule.id === id)?.code ?? 'tried'
  return {
    ...pipeline,
    rules: definition.enabled
      ? [...before, { ...definition, id, code, version, validFrom: from, validTo: null }]
      : before,
  }
}

/**
 * What the proposed rule would have changed for a customer and its deals: both histories replayed from the same events,
 * and the rules' steps within the period that only one of them has.
 */
export function dryRun(
  customer: CustomerFacts,
  pipelines: ReadonlyMap<string, EnginePipeline>,
  changed: EnginePipeline,
  period: { readonly from: Date; readonly to: Date },
): DryRunStep[] {
  const stepsOf = (all: ReadonlyMap<string, EnginePipeline>) =>
    replayCustomer(customer, all)
      .filter(({ pipeline }) => pipeline.id === changed.id)
      .flatMap(({ opportunityId, transitions }) =>
        transitions
          .filter(({ at }) => at >= period.from && at < period.to)
          .map((transition) => ({ ...transition, opportunityId })),
      )
  const without = stepsOf(pipelines)
  const tried = stepsOf(new Map([...pipelines, [changed.id, changed]]))
  // Whichever rule makes it: the same step to the same stage by the same event is no change.
  const key = (step: TrackTransition & { opportunityId: string | null }): string =>
    `${step.opportunityId} ${step.toStageId} ${step.eventId} ${step.suggested}`
  const [had, has] = [new Set(without.map(key)), new Set(tried.map(key))]
  const step =
    (kind: DryRunStep['kind']) =>
    ({ opportunityId, fromStageId, toStageId, at, suggested }: (typeof tried)[number]): DryRunStep => ({
      accountId: customer.id,
      opportunityId,
      fromStageId,
      toStageId,
      at,
      suggested,
      kind,
    })
  return [
    ...tried.filter((one) => !had.has(key(one))).map(step('added')),
    ...without.filter((one) => !has.has(key(one))).map(step('dropped')),
  ]
}

import type { Transaction } from '../../database/client.ts'
import type { RuleDefinition } from '../domain/rule-definition.ts'

/**
 * Writes down what a rule says from a time on.
 * @param effectiveFrom null: from the beginning of time, for a rule that comes with its pipeline
 * @param by actorKey of who changed it
 */
export async function writeRuleVersion(
  transaction: Transaction,
  ruleId: string,
  version: number,
  definition: RuleDefinition,
  effectiveFrom: Date | null,
  by: string,
): Promise<void> {
  await transaction.stageRuleVersion.create({
    data: {
      ruleId,
      version,
      definition: {
        ...definition,
        eventTypes: [...definition.eventTypes],
        valueMatch: { ...definition.valueMatch },
        reason: { ...definition.reason },
      },
      effectiveFrom,
      changedBy: by,
    },
  })
}

import type { Transaction } from '../../database/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { CustomerFacts, DealFacts, StoredEntry, StoredMove } from '../domain/replay-customer.ts'

/** A row of the stage history as the database has it. */
export interface StoredTransition {
  readonly id: string
  readonly accountId: string
  readonly opportunityId: string | null
  readonly fromStageId: string | null
  readonly toStageId: string
  readonly at: Date
  readonly ruleId: string | null
  readonly ruleVersion: number | null
  readonly eventId: string | null
  readonly userId: string | null
  readonly suggested: boolean
  readonly resolvedAt: Date | null
}

export interface LoadedCustomer extends CustomerFacts {
  readonly stageId: string
  readonly stageSince: Date
  readonly stageLockedAt: Date | null
  readonly deals: readonly (DealFacts & {
    readonly name: string
    readonly stageId: string
    readonly stageSince: Date
    readonly stageLockedAt: Date | null
  })[]
  readonly transitions: readonly StoredTransition[]
}

interface EventRow {
  readonly id: string
  readonly accountId: string
  readonly type: string
  readonly value: unknown
  readonly occurredAt: Date
}

/**
 * What replaying these customers needs, in four statements however many they are.
 * @param types events that some rule ever counted
 */
export async function loadCustomers(
  transaction: Transaction,
  accountIds: readonly string[],
  types: readonly string[],
): Promise<LoadedCustomer[]> {
  const ids = [...accountIds]
  const accounts = await transaction.account.findMany({
    where: { id: { in: ids } },
    select: { id: true, createdAt: true, stageId: true, stageSince: true, stageLockedAt: true },
    orderBy: { id: 'asc' },
  })
  const deals = await transaction.opportunity.findMany({
    where: { accountId: { in: ids } },
    select: {
      id: true,
      accountId: true,
      name: true,
      pipelineId: true,
      createdAt: true,
      status: true,
      closedAt: true,
      stageId: true,
      stageSince: true,
      stageLockedAt: true,
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const events = await transaction.$queryRaw<EventRow[]>(Prisma.sql`
    SELECT id, account_id AS "accountId", type, value, occurred_at AS "occurredAt" FROM event
    WHERE account_id = ANY(${ids}::uuid[]) AND type = ANY(${[...types]}::text[]) ORDER BY occurred_at, id`)
  const transitions = await transaction.$queryRaw<StoredTransition[]>(Prisma.sql`
    SELECT id, account_id AS "accountId", opportunity_id AS "opportunityId", from_stage_id AS "fromStageId",
      to_stage_id AS "toStageId", at, rule_id AS "ruleId", rule_version AS "ruleVersion", event_id AS "eventId",
      user_id AS "userId", suggested, resolved_at AS "resolvedAt"
    FROM stage_transition WHERE account_id = ANY(${ids}::uuid[]) ORDER BY at, id`)
  const dealsOf = Map.groupBy(deals, ({ accountId }) => accountId)
  const eventsOf = Map.groupBy(events, ({ accountId }) => accountId)
  const transitionsOf = Map.groupBy(transitions, ({ accountId }) => accountId)
  return accounts.map((account) => {
    const history = transitionsOf.get(account.id) ?? []
    return {
      ...account,
      deals: dealsOf.get(account.id) ?? [],
      events: eventsOf.get(account.id) ?? [],
      transitions: history,
      entries: history.filter((row): row is StoredTransition & StoredEntry => row.fromStageId === null),
      moves: history.flatMap((row): StoredMove[] =>
        row.ruleId === null && row.fromStageId !== null && !row.suggested
          ? [
              {
                opportunityId: row.opportunityId,
                at: row.at,
                toStageId: row.toStageId,
                byPerson: row.userId !== null,
              },
            ]
          : [],
      ),
    }
  })
}

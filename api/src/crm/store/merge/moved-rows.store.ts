import type { Transaction } from '../../../database/client.ts'
import { Prisma } from '../../../generated/prisma/client.ts'

/**
 * Tables whose rows go with their customer, and which of them: what is not named stays with the loser. Steps that rules
 * made of the customer itself stay, because a replay makes the winner's own; so do scores of the customer itself of a
 * kind that the winner has, because it is scored anew.
 */
const MOVING = {
  contact: Prisma.sql`TRUE`,
  lead: Prisma.sql`TRUE`,
  opportunity: Prisma.sql`TRUE`,
  activity: Prisma.sql`TRUE`,
  task: Prisma.sql`TRUE`,
  event: Prisma.sql`TRUE`,
  quote: Prisma.sql`TRUE`,
  mail_message: Prisma.sql`TRUE`,
  conversation: Prisma.sql`TRUE`,
  comment: Prisma.sql`TRUE`,
  meeting_note: Prisma.sql`TRUE`,
  playbook_run: Prisma.sql`TRUE`,
  stage_transition: Prisma.sql`r.opportunity_id IS NOT NULL OR (r.rule_id IS NULL AND r.from_stage_id IS NOT NULL)`,
  score: (winnerId: string) => Prisma.sql`r.opportunity_id IS NOT NULL OR NOT EXISTS (
    SELECT 1 FROM score w WHERE w.account_id = ${winnerId}::uuid AND w.kind = r.kind AND w.opportunity_id IS NULL)`,
  action: Prisma.sql`TRUE`,
  timeline_entry: Prisma.sql`r.kind NOT IN ('stage', 'merge') OR r.actor <> 'system' OR r.data ? 'opportunityId'`,
} as const
export type MovingTable = keyof typeof MOVING
export const MOVING_TABLES = Object.keys(MOVING) as MovingTable[]

/** Ids of the rows that moved, per table. */
export type MovedRows = Readonly<Partial<Record<MovingTable, readonly string[]>>>

/** Gives the loser's rows to the winner. @returns which they were. */
export async function moveRows(transaction: Transaction, loserId: string, winnerId: string): Promise<MovedRows> {
  const moved: Partial<Record<MovingTable, string[]>> = {}
  for (const table of MOVING_TABLES) {
    const condition = MOVING[table]
    const rows = await transaction.$queryRaw<{ id: string }[]>`
      UPDATE ${Prisma.raw(`"${table}"`)} r SET account_id = ${winnerId}::uuid
      WHERE r.account_id = ${loserId}::uuid AND (${typeof condition === 'function' ? condition(winnerId) : condition})
      RETURNING r.id`
    if (rows.length > 0) moved[table] = rows.map(({ id }) => id)
  }
  return moved
}

/** Gives the rows of a merge back; what came to the winner since stays there, and so does what left it. */
export async function moveRowsBack(
  transaction: Transaction,
  moved: MovedRows,
  winnerId: string,
  loserId: string,
): Promise<void> {
  for (const table of MOVING_TABLES) {
    const ids = moved[table]
    if (ids === undefined) continue
    await transaction.$executeRaw`
      UPDATE ${Prisma.raw(`"${table}"`)} SET account_id = ${loserId}::uuid
      WHERE id = ANY(${[...ids]}::uuid[]) AND account_id = ${winnerId}::uuid`
  }
}

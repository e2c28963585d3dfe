import type { Prisma, Transaction } from '../../database/client.ts'

/** Merges of merges; a longer chain is a defect. */
const LONGEST_CHAIN = 20

/** The customer an id stands for today: itself, or the one it was merged into. Old links and keys stay valid. */
export async function liveAccountId(database: Transaction | Prisma, accountId: string): Promise<string> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE chain AS (
      SELECT id, merged_into_id, 0 AS depth FROM account WHERE id = ${accountId}::uuid
      UNION ALL
      SELECT a.id, a.merged_into_id, c.depth + 1 FROM chain c JOIN account a ON a.id = c.merged_into_id WHERE c.depth < ${LONGEST_CHAIN}
    )
    SELECT id FROM chain WHERE merged_into_id IS NULL`
  return rows[0]?.id ?? accountId
}

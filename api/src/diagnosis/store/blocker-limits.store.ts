import type { Transaction } from '../../database/client.ts'
import { type BlockerLimits, blockerLimits, DEFAULT_BLOCKER_LIMITS } from '../domain/blocker-limits.ts'

const CODE = 'blockers'

/** The house's limits; its defaults as long as nobody set any. */
export async function loadBlockerLimits(transaction: Transaction): Promise<BlockerLimits> {
  const row = await transaction.setting.findUnique({ where: { code: CODE } })
  return row === null ? DEFAULT_BLOCKER_LIMITS : blockerLimits.parse(row.value)
}

export async function saveBlockerLimits(transaction: Transaction, limits: BlockerLimits): Promise<void> {
  await transaction.setting.upsert({
    where: { code: CODE },
    create: { code: CODE, value: limits },
    update: { value: limits },
  })
}

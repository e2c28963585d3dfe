import { z } from 'zod'
import type { Transaction } from '../../database/client.ts'
import { TARGET_CODES, type TargetCode, type Targets } from '../domain/targets.ts'

const CODE = 'targets'

const kept = z.partialRecord(z.enum(TARGET_CODES), z.number())

/** What the house aims at, where it has said so. */
export async function loadTargets({ setting }: Pick<Transaction, 'setting'>): Promise<Targets> {
  const row = await setting.findUnique({ where: { code: CODE } })
  return row === null ? {} : kept.parse(row.value)
}

/** Changes one target and leaves the others: two people may change two of them at once. */
export async function saveTarget(transaction: Transaction, code: TargetCode, target: number | null): Promise<void> {
  const change = JSON.stringify(target === null ? {} : { [code]: target })
  await transaction.$executeRaw`
    INSERT INTO setting (code, value, updated_at) VALUES (${CODE}, ${change}::jsonb, now())
    ON CONFLICT (code) DO UPDATE SET value = (setting.value - ${code}) || ${change}::jsonb, updated_at = now()`
}

/** The targets a house begins with; does nothing when it has set its own. */
export async function installTargets(transaction: Transaction, targets: Targets): Promise<void> {
  await transaction.setting.createMany({ skipDuplicates: true, data: [{ code: CODE, value: targets }] })
}

import { z } from 'zod'
import type { Prisma, Transaction } from '../../database/client.ts'

const CODE = 'identity_merge'
const setting = z.object({ automatic: z.boolean() })

/** Whether customers that are proved to be one are merged without asking. Off until an administrator says so. */
export async function mergesByItself(database: Prisma | Transaction): Promise<boolean> {
  const row = await database.setting.findUnique({ where: { code: CODE } })
  const parsed = setting.safeParse(row?.value)
  return parsed.success && parsed.data.automatic
}

export async function setMergesByItself(database: Prisma | Transaction, automatic: boolean): Promise<void> {
  await database.setting.upsert({
    where: { code: CODE },
    create: { code: CODE, value: { automatic } },
    update: { value: { automatic } },
  })
}

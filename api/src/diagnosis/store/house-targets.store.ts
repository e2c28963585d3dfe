import type { Transaction } from '../../database/client.ts'
import { type HouseTargets, houseTargets, NO_TARGETS } from '../domain/benchmark.ts'

const CODE = 'house_targets'

/** What the house set itself as goals; none as long as nobody set any. */
export async function loadHouseTargets(transaction: Transaction): Promise<HouseTargets> {
  const row = await transaction.setting.findUnique({ where: { code: CODE } })
  return row === null ? NO_TARGETS : houseTargets.parse(row.value)
}

export async function saveHouseTargets(transaction: Transaction, targets: HouseTargets): Promise<void> {
  await transaction.setting.upsert({
    where: { code: CODE },
    create: { code: CODE, value: targets },
    update: { value: targets },
  })
}

/** The targets a house begins with; does nothing when it has set its own. */
export async function installHouseTargets(transaction: Transaction, targets: HouseTargets): Promise<void> {
  await transaction.setting.createMany({ skipDuplicates: true, data: [{ code: CODE, value: targets }] })
}

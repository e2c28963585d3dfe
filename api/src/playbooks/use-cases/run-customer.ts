import { wakeDelayed } from '../../actions/use-cases/wake-delayed.ts'
import type { Work } from '../../context.ts'

/** Brings everything that is proposed for a customer up to date with what happened. Running it again changes nothing. */
export async function runCustomer(work: Work, accountId: string): Promise<void> {
  const now = work.now()
  await work.database.prisma.$transaction((transaction) => wakeDelayed(transaction, accountId, now))
}

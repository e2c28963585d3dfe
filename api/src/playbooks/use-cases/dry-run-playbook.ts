import { playbookInput } from '@tradewind/schema/contracts/playbook'
import { z } from 'zod'
import { loadHistories } from '../../actions/store/customer-history.store.ts'
import type { Work } from '../../context.ts'
import { accountPolicy } from '../../crm/policy.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { requireStaff } from '../../shared/require-staff.ts'
import { readable } from '../../shared/row-policy.ts'
import { type DryRun, type DryStart, dryRun } from '../domain/dry-run.ts'

const dryRunInput = z.object({ definition: playbookInput, days: z.int().min(1).max(365) })

/** Histories read at once. */
const BATCH = 200
/** Customers that are looked at most; the newest first. */
const MOST_CUSTOMERS = 5_000

export interface DryRunAnswer extends DryRun {
  readonly days: number
  /** Customers that were looked at: all the caller may see, up to a limit. */
  readonly customers: number
}

/**
 * “Would have started 41 times last month, for these customers”: tries a definition, published or not, on the stored
 * history of every customer the caller may see. Writes nothing.
 */
export async function dryRunPlaybook(work: Work, input: unknown): Promise<DryRunAnswer> {
  requireStaff(work.actor)
  const { definition, days } = parseInput(dryRunInput, input)
  const { prisma } = work.database
  const to = work.now()
  const from = new Date(to.getTime() - days * 86_400_000)
  const accounts = await prisma.account.findMany({
    where: {
      mergedIntoId: null,
      AND: [
        readable(accountPolicy, work.actor),
        // Nothing sets off a playbook with a customer of whom there is no event, quotation or deal.
        { OR: [{ events: { some: {} } }, { quotes: { some: {} } }, { opportunities: { some: {} } }] },
      ],
    },
    select: { id: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: MOST_CUSTOMERS,
  })
  const starts: DryStart[] = []
  let unmet = 0
  let guarded = 0
  for (let begin = 0; begin < accounts.length; begin += BATCH) {
    const ids = accounts.slice(begin, begin + BATCH).map(({ id }) => id)
    const found = dryRun(definition, await loadHistories(prisma, ids, to), from, to)
    starts.push(...found.starts)
    unmet += found.unmet
    guarded += found.guarded
  }
  starts.sort((a, b) => b.at.getTime() - a.at.getTime())
  return { starts, unmet, guarded, days, customers: accounts.length }
}

import type { Money } from '@tradewind/schema/money'
import type { Work } from '../../context.ts'
import { accountPolicy } from '../../crm/policy.ts'
import { liveAccountId } from '../../crm/store/live-account.store.ts'
import { readable } from '../../shared/row-policy.ts'
import { openQuoteDollars } from '../domain/open-value.ts'

export interface CustomerFunnel {
  readonly stageCode: string
  /** What stands quoted and undecided, in US dollars at each quotation's own rate. */
  readonly estimatedValue: Money
  /** The highest of the open deals, else the customer's own, 0–1; null until it was scored. */
  readonly riskScore: number | null
}

/** Where one customer stands, or null when the caller may see no such customer. */
export async function customerFunnel(work: Work, accountId: string): Promise<CustomerFunnel | null> {
  const account = await work.database.prisma.account.findFirst({
    where: { id: await liveAccountId(work.database.prisma, accountId), AND: [readable(accountPolicy, work.actor)] },
    select: {
      stage: { select: { code: true } },
      risk: true,
      quotes: {
        where: { status: { in: ['sent', 'viewed'] } },
        select: {
          currentVersion: true,
          versions: { select: { version: true, totalMinor: true, currency: true, exchangeRate: true } },
        },
      },
    },
  })
  if (account === null) return null
  const minor = account.quotes.reduce((sum, quote) => sum + openQuoteDollars(quote), 0)
  return { stageCode: account.stage.code, estimatedValue: { minor, currency: 'USD' }, riskScore: account.risk }
}

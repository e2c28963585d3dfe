import type { Transaction } from '../../database/client.ts'
import { type Arrival, firstChannel } from '../domain/first-channel.ts'

/** Visits that are looked at: where somebody came from stands in the first ones. */
const FIRST_EVENTS = 20

/**
 * Writes down by which channel a customer came first, when nothing is known of it yet: from the visits that were tied
 * to it, and from the form.
 */
export async function recordFirstChannel(
  transaction: Transaction,
  accountId: string,
  form: { readonly source: string; readonly visit: Readonly<Record<string, string>> },
  siteUrl: string,
): Promise<void> {
  const known = await transaction.account.count({ where: { id: accountId, channel: { not: null } } })
  if (known > 0) return
  const events = await transaction.event.findMany({
    where: { accountId, type: 'page_view' },
    orderBy: [{ occurredAt: 'asc' }, { id: 'asc' }],
    take: FIRST_EVENTS,
    select: { context: true },
  })
  const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
  const arrivals = [...events.map(({ context }) => context as Record<string, unknown>), form.visit].map(
    (context): Arrival => ({
      path: text(context.path),
      referrer: text(context.referrer),
      campaign: text(context.campaign),
    }),
  )
  const channel = firstChannel(form.source, arrivals, new URL(siteUrl).hostname)
  await transaction.account.updateMany({ where: { id: accountId, channel: null }, data: { channel } })
}

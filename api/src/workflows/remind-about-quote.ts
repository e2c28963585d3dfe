import { isLocale, type Locale } from '@tradewind/schema/locales'
import type { Work } from '../context.ts'
import { addTimelineEntry } from '../crm/store/timeline.store.ts'
import type { Transaction } from '../database/client.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { mailFrame } from '../mail/frame.ts'
import { queueMail } from '../mail/store/outbox.store.ts'
import { quotationExpiringMail } from '../mail/templates/public.ts'
import { followUpTaskId } from '../quotes/domain/follow-up.ts'
import { canDo } from '../quotes/domain/lifecycle.ts'
import { versionMoney } from '../quotes/priced-line.ts'
import { type LockedQuote, lockQuote } from '../quotes/store/quote.store.ts'
import { loadTradeTerms } from '../quotes/store/trade-terms.store.ts'
import { hasExpired } from '../quotes/use-cases/shared-quote.ts'
import { encodeGlobalId } from '../shared/graphql/global-id.ts'

const DAY_MS = 86_400_000
/** The owner is warned by mail this long before an unanswered quotation ends. */
const WARN_BEFORE_DAYS = 3

const FOLLOW_UP: Readonly<Record<Locale, (number: string, company: string) => string>> = {
  en: (number, company) => `Follow up on quotation ${number} with ${company}`,
  zh: (number, company) => `跟进${company}的报价 ${number}`,
  es: (number, company) => `Hacer seguimiento de la oferta ${number} con ${company}`,
  ar: (number, company) => `متابعة عرض السعر ${number} مع ${company}`,
  ja: (number, company) => `${company}への見積 ${number} のフォローアップ`,
  de: (number, company) => `Bei ${company} zum Angebot ${number} nachfassen`,
  pt: (number, company) => `Fazer follow-up da cotação ${number} com ${company}`,
}

/**
 * A quotation is still unanswered: a task for its owner, and some days before the validity ends a mail. Runs twice per
 * version (the first run enqueues the second); running it again in between adds nothing.
 */
export async function remindAboutQuote(work: Work, quoteId: string): Promise<void> {
  await work.database.prisma.$transaction(async (transaction) => {
    const quote = await lockQuote(transaction, quoteId)
    const now = work.now()
    if (quote === null || !canDo(quote.status, 'accept') || hasExpired(quote.current.validUntil, now)) return
    await addFollowUp(transaction, quote, now)
    const warnAt = new Date(quote.current.validUntil.getTime() - WARN_BEFORE_DAYS * DAY_MS)
    if (now < warnAt)
      await enqueue(transaction, 'remind_about_quote', { quoteId }, { runAt: warnAt, key: `remind:${quoteId}` })
    else await warnOwner(work, transaction, quote)
  })
}

async function addFollowUp(transaction: Transaction, quote: LockedQuote, now: Date): Promise<void> {
  const { current, account, owner } = quote
  const id = followUpTaskId(quote.id, current.version)
  const locale = isLocale(owner?.locale) ? owner.locale : 'en'
  const title = FOLLOW_UP[locale](quote.number, account.name).slice(0, 300)
  const { count } = await transaction.task.createMany({
    data: [
      {
        id,
        accountId: quote.accountId,
        ownerId: quote.ownerId,
        title,
        reason: {
          key: 'quote_unanswered',
          quoteId: quote.id,
          number: quote.number,
          version: current.version,
          sentAt: quote.sentAt?.toISOString() ?? null,
          viewed: quote.status === 'viewed',
        },
        dueAt: now,
        createdAt: now,
      },
    ],
    skipDuplicates: true,
  })
  if (count === 0) return
  await addTimelineEntry(transaction, {
    accountId: quote.accountId,
    kind: 'task',
    action: 'task_created',
    sourceId: id,
    actor: 'system',
    data: { taskId: id, title, dueAt: now.toISOString() },
    occurredAt: now,
  })
}

async function warnOwner(work: Work, transaction: Transaction, quote: LockedQuote): Promise<void> {
  const { owner, current } = quote
  if (owner === null || owner.disabledAt !== null) return
  const template = 'quotation_expiring'
  const since = current.frozenAt ?? current.createdAt
  const warned = await transaction.mailMessage.count({
    where: { quoteId: quote.id, template, createdAt: { gte: since } },
  })
  if (warned > 0) return
  const locale = isLocale(owner.locale) ? owner.locale : 'en'
  const views = await transaction.event.count({
    where: { contactId: quote.contactId, type: 'quote_view', occurredAt: { gte: since } },
  })
  await queueMail(transaction, {
    template,
    locale,
    recipient: owner.email,
    accountId: quote.accountId,
    quoteId: quote.id,
    mail: quotationExpiringMail({
      ...mailFrame(await loadTradeTerms(transaction), locale, owner.name, owner.timeZone),
      number: quote.number,
      version: current.version,
      total: versionMoney(current.totalMinor, current.currency),
      validUntil: current.validUntil.toISOString(),
      link: new URL(`/workspace/quotes/${encodeGlobalId('Quote', quote.id)}`, work.environment.SITE_URL).href,
      company: quote.account.name,
      contact: quote.contact.name,
      // A buyer without consent leaves no events; the first view is known from the link itself.
      views: Math.max(views, quote.viewedAt === null ? 0 : 1),
      ...(quote.viewedAt === null ? {} : { lastViewedAt: quote.viewedAt.toISOString() }),
    }),
  })
}

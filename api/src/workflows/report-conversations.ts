import { isLocale } from '@tradewind/schema/locales'
import type { Work } from '../context.ts'
import { reportDue } from '../conversations/domain/report-week.ts'
import { ANALYSTS } from '../conversations/policy.ts'
import { readAnalysis } from '../conversations/use-cases/analyse-period.ts'
import { uuidFrom } from '../events/domain/event-id.ts'
import { mailFrame } from '../mail/frame.ts'
import { queueMail } from '../mail/store/outbox.store.ts'
import { weeklyConversationsMail } from '../mail/templates/public.ts'
import { loadTradeTerms } from '../quotes/store/trade-terms.store.ts'

const TEMPLATE = 'weekly_conversations'
/** Administrators have other things to read. */
const READERS = ANALYSTS.filter((role) => role !== 'admin')

/**
 * The week's conversation analysis by mail, to marketers, leads and executives whose Monday morning it is, in their
 * language and about the week of their time zone: the figures are those of the page. Once per reader and week; a week
 * without a talk makes no mail. Runs every hour.
 * @param now the hour it is due at
 * @returns how many were written.
 */
export async function reportConversations(work: Work, now: Date): Promise<number> {
  const { prisma } = work.database
  const readers = await prisma.user.findMany({ where: { disabledAt: null, role: { in: [...READERS] } } })
  let written = 0
  for (const reader of readers) {
    const period = reportDue(now, reader.timeZone)
    if (period === undefined) continue
    const id = uuidFrom(`${TEMPLATE}:${reader.id}:${period.to.toISOString()}`)
    const sent = await prisma.$transaction(async (transaction) => {
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`report:${reader.id}`}, 0))`
      if ((await transaction.mailMessage.count({ where: { id } })) > 0) return false
      const analysis = await readAnalysis(transaction, period)
      if (analysis.conversations === 0) return false
      const locale = isLocale(reader.locale) ? reader.locale : 'en'
      const link = new URL('/workspace/conversations/analysis', work.environment.SITE_URL)
      link.searchParams.set('from', period.from.toISOString())
      link.searchParams.set('to', period.to.toISOString())
      const mail = weeklyConversationsMail({
        ...mailFrame(await loadTradeTerms(transaction), locale, reader.name, reader.timeZone),
        analysis,
        link: link.href,
      })
      await queueMail(transaction, { id, template: TEMPLATE, locale, recipient: reader.email, mail })
      return true
    })
    if (sent) written += 1
  }
  return written
}

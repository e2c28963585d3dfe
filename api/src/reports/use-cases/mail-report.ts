import { reportContent } from '@tradewind/schema/contracts/report'
import { isLocale } from '@tradewind/schema/locales'
import type { Work } from '../../context.ts'
import type { UserActor } from '../../identity/domain/actor.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { limitRate } from '../../shared/rate-limit.ts'
import { readable } from '../../shared/row-policy.ts'
import { reportPolicy } from '../policy.ts'
import { queueReportMail } from './queue-report-mail.ts'

/** Mails the caller one of their own reports, now. Throws NotFoundFailure and RateLimitFailure. */
export async function mailReport(
  work: Work & { readonly actor: UserActor },
  reportId: string,
): Promise<{ reportId: string }> {
  const { actor } = work
  limitRate(`mail-report:${actor.id}`, { limit: 10, windowSeconds: 600 }, work.now())
  return work.database.prisma.$transaction(async (transaction) => {
    const report = await transaction.report.findFirst({
      where: { id: reportId, AND: [readable(reportPolicy, actor)] },
      include: { user: { select: { name: true, email: true } } },
    })
    if (report === null) throw new NotFoundFailure('The report')
    await queueReportMail(work, transaction, {
      reportId,
      content: reportContent.parse(report.content),
      locale: isLocale(report.locale) ? report.locale : 'en',
      timeZone: report.timeZone,
      recipient: report.user,
    })
    return { reportId }
  })
}

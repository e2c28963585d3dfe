import { isLocale } from '@tradewind/schema/locales'
import { notifyUsers } from '../collaboration/use-cases/notify-users.ts'
import type { Work } from '../context.ts'
import type { Transaction } from '../database/client.ts'
import { isStaff, type UserActor } from '../identity/domain/actor.ts'
import { periodDue, type ReportRequest } from '../reports/domain/report-period.ts'
import { countReport, scheduledReportId, storeReport } from '../reports/use-cases/make-report.ts'
import { queueReportMail } from '../reports/use-cases/queue-report-mail.ts'
import { encodeGlobalId } from '../shared/graphql/global-id.ts'

/**
 * Makes and mails the reports that are due at an instant, each reader's by their own clock and with the figures they may
 * see. A period's report is made once, however often this runs. One that cannot be made holds up no other.
 * @returns how many were written.
 */
export async function sendDueReports(work: Work, now: Date): Promise<number> {
  const subscriptions = await work.database.prisma.reportSubscription.findMany({
    where: { enabled: true, user: { disabledAt: null } },
    include: { user: true },
  })
  let written = 0
  const failed: unknown[] = []
  for (const { user, ...wanted } of subscriptions) {
    const actor: UserActor = { kind: 'user', id: user.id, role: user.role, teamId: user.teamId, name: user.name }
    const period = periodDue(wanted, now, user.timeZone)
    if (period === undefined || !isStaff(actor)) continue
    const locale = isLocale(user.locale) ? user.locale : 'en'
    const request = { kind: wanted.kind, period, locale, timeZone: user.timeZone }
    try {
      if (await sendReport({ ...work, actor }, request, user)) written += 1
    } catch (error) {
      work.log.error({ err: error, userId: user.id, kind: wanted.kind }, 'a report could not be made')
      failed.push(error)
    }
  }
  // The job is tried again: what was made stays made.
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} reports could not be made`)
  return written
}

async function sendReport(
  work: Work & { readonly actor: UserActor },
  request: ReportRequest,
  recipient: { readonly name: string; readonly email: string },
): Promise<boolean> {
  const { locale, timeZone, kind, period } = request
  const { prisma } = work.database
  const id = scheduledReportId(work.actor.id, kind, period)
  const isMade = async (within: Pick<Transaction, 'report'>): Promise<boolean> =>
    (await within.report.count({ where: { id } })) > 0
  if (await isMade(prisma)) return false
  const content = await countReport(work, request)
  return prisma.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`report:${id}`}, 0))`
    if (await isMade(transaction)) return false
    await storeReport(work, transaction, request, content, id)
    await queueReportMail(work, transaction, { reportId: id, content, locale, timeZone, recipient })
    await notifyUsers(transaction, {
      userIds: [work.actor.id],
      kind: 'report_ready',
      data: { href: `/workspace/reports/${encodeURIComponent(encodeGlobalId('Report', id))}` },
      dedupeKey: `report:${id}`,
      at: work.now(),
    })
    return true
  })
}

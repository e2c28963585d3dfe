import type { ReportContent } from '@tradewind/schema/contracts/report'
import { isLocale } from '@tradewind/schema/locales'
import { periodText, scopeText, titleText, valueText } from '@tradewind/schema/reports'
import type { Work } from '../context.ts'
import { isStaff, type UserActor } from '../identity/domain/actor.ts'
import { mailFrame } from '../mail/frame.ts'
import { queueMail } from '../mail/store/outbox.store.ts'
import { managementReportMail } from '../mail/templates/public.ts'
import { loadTradeTerms } from '../quotes/store/trade-terms.store.ts'
import { periodDue } from '../reports/domain/report-period.ts'
import { type ReportRequest, scheduledReportId, storeReport } from '../reports/use-cases/make-report.ts'
import { reportFilename } from '../reports/use-cases/report-file.ts'

/** Counting takes longer than a usual transaction may. */
const TRANSACTION_MS = 60_000

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
      if (await sendReport({ ...work, actor }, request, user.email)) written += 1
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
  recipient: string,
): Promise<boolean> {
  const { locale, timeZone, kind, period } = request
  const id = scheduledReportId(work.actor.id, kind, period)
  return work.database.prisma.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`report:${id}`}, 0))`
      if ((await transaction.report.count({ where: { id } })) > 0) return false
      const { content } = await storeReport(work, transaction, request, id)
      const attachment = (format: 'pdf' | 'xlsx') => ({
        kind: `report_${format}` as const,
        reportId: id,
        filename: reportFilename(content, timeZone, format),
      })
      await queueMail(transaction, {
        template: 'management_report',
        locale,
        recipient,
        mail: managementReportMail({
          ...mailFrame(await loadTradeTerms(transaction), locale, work.actor.name, timeZone),
          title: titleText(content, locale),
          period: periodText(content, locale, timeZone),
          scope: scopeText(content, locale),
          figures: mainFigures(content, locale),
          link: new URL(`/workspace/reports/${id}`, work.environment.SITE_URL).href,
        }),
        attachments: [attachment('pdf'), attachment('xlsx')],
      })
      await transaction.report.update({ where: { id }, data: { mailedAt: work.now() } })
      return true
    },
    { timeout: TRANSACTION_MS },
  )
}

/** The overview's figures: the first thing a reader looks for. */
function mainFigures(content: ReportContent, locale: ReportRequest['locale']) {
  const figures = content.sections[0]?.blocks.find((block) => block.block === 'figures')
  return (figures?.items ?? []).map(({ label, value }) => ({
    label: label[locale] ?? label.en ?? '',
    value: valueText(value, locale),
  }))
}

import { REPORT_KINDS, type ReportContent, type ReportKind, reportContent } from '@tradewind/schema/contracts/report'
import { isLocale } from '@tradewind/schema/locales'
import { z } from 'zod'
import type { Work } from '../../context.ts'
import { idempotencyKey } from '../../crm/domain/lead-input.ts'
import type { Transaction } from '../../database/client.ts'
import { uuidFrom } from '../../events/domain/event-id.ts'
import type { UserActor } from '../../identity/domain/actor.ts'
import { ValidationFailure } from '../../shared/domain/failure.ts'
import { midnight } from '../../shared/domain/local-time.ts'
import { idempotently } from '../../shared/idempotency.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { buildReport } from '../domain/build-report.ts'
import { lastPeriod, periodAround, type ReportPeriod, type ReportRequest } from '../domain/report-period.ts'
import { gatherReportFacts } from './gather-report-facts.ts'

type StaffWork = Work & { readonly actor: UserActor }

const makeInput = z.object({
  idempotencyKey,
  kind: z.enum(REPORT_KINDS),
  /** A day of the period by the reader's calendar; without one the last complete period. */
  day: z.date().nullish(),
})

/** Makes a report on demand and keeps it. Throws ValidationFailure for a period that has not begun. */
export async function makeReport(work: StaffWork, input: unknown): Promise<{ reportId: string }> {
  const { idempotencyKey: key, kind, day } = parseInput(makeInput, input)
  const user = await work.database.prisma.user.findUniqueOrThrow({ where: { id: work.actor.id } })
  const { timeZone } = user
  const period = day
    ? periodAround(kind, midnight(day.getTime(), timeZone), timeZone)
    : lastPeriod(kind, work.now(), timeZone)
  if (period.from > work.now())
    throw new ValidationFailure([{ path: ['day'], code: 'future', message: 'this period has not begun yet' }])
  const locale = isLocale(user.locale) ? user.locale : 'en'
  const request = { kind, period, locale, timeZone }
  const content = await countReport(work, request)
  return idempotently(
    work.database.prisma,
    { actor: work.actor, key, operation: 'makeReport', body: { kind, day: day?.toISOString() ?? null } },
    (transaction) => storeReport(work, transaction, request, content, null),
  )
}

/** The id of a report that the clock makes: the same reader and period is the same report. */
export function scheduledReportId(userId: string, kind: ReportKind, period: ReportPeriod): string {
  return uuidFrom(`report:${userId}:${kind}:${period.from.toISOString()}`)
}

/** What the caller's report of a period says. Takes seconds over years of history: not for within a transaction. */
export async function countReport(work: StaffWork, request: ReportRequest): Promise<ReportContent> {
  return reportContent.parse(buildReport(await gatherReportFacts(work, request)))
}

/**
 * Writes and freezes a report of the caller.
 * @param id of a report that must exist once; null for one on demand.
 */
export async function storeReport(
  work: StaffWork,
  transaction: Transaction,
  request: ReportRequest,
  content: ReportContent,
  id: string | null,
): Promise<{ reportId: string }> {
  const row = await transaction.report.create({
    data: {
      ...(id === null ? {} : { id }),
      kind: request.kind,
      userId: work.actor.id,
      locale: request.locale,
      timeZone: request.timeZone,
      periodStart: request.period.from,
      periodEnd: request.period.to,
      content,
      createdAt: work.now(),
    },
  })
  return { reportId: row.id }
}

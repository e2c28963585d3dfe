import type { ReportKind } from '@tradewind/schema/contracts/report'
import type { Locale } from '@tradewind/schema/locales'
import { DAY_MS, localTime, midnight } from '../../shared/domain/local-time.ts'

/** Half open, UTC. */
export interface ReportPeriod {
  readonly from: Date
  readonly to: Date
}

/** Whom a report is for: the figures are those the person may see, the days those of the person's time zone. */
export interface ReportRequest {
  readonly kind: ReportKind
  readonly period: ReportPeriod
  readonly locale: Locale
  readonly timeZone: string
}

/** When a reader wants a report, by the reader's own clock. */
export interface ReportTime {
  readonly kind: ReportKind
  /** 0–23. */
  readonly hour: number
  /** ISO weekday, 1 Monday – 7 Sunday; null for daily reports. */
  readonly weekday: number | null
}

/** Hours after the wanted one in which a report that was missed is still made. */
const CATCH_UP_HOURS = 6

/** The last complete day or week (Monday to Sunday) before an instant, in the reader's time zone. */
export function lastPeriod(kind: ReportKind, now: Date, timeZone: string): ReportPeriod {
  const local = localTime(now, timeZone)
  const today = Date.UTC(local.year, local.month - 1, local.day)
  return kind === 'daily'
    ? { from: midnight(today - DAY_MS, timeZone), to: midnight(today, timeZone) }
    : weekFrom(today - (local.weekday + 7) * DAY_MS, timeZone)
}

/** The day or week that a calendar day of the reader belongs to; it may still be running. */
export function periodAround(kind: ReportKind, at: Date, timeZone: string): ReportPeriod {
  const local = localTime(at, timeZone)
  const day = Date.UTC(local.year, local.month - 1, local.day)
  return kind === 'daily'
    ? { from: midnight(day, timeZone), to: midnight(day + DAY_MS, timeZone) }
    : weekFrom(day - local.weekday * DAY_MS, timeZone)
}

/** The period before of the same kind: a day's yesterday, a week's last week. */
export function periodBefore(kind: ReportKind, { from }: ReportPeriod, timeZone: string): ReportPeriod {
  return periodAround(kind, new Date(from.getTime() - DAY_MS / 2), timeZone)
}

/**
 * The period a reader's report is due for now, or undefined. Asked every quarter of an hour: due from the wanted hour
 * until a few hours later, so that a pause of the house loses no report; the caller makes each period's report once.
 */
export function periodDue(wanted: ReportTime, now: Date, timeZone: string): ReportPeriod | undefined {
  const local = localTime(now, timeZone)
  if (wanted.kind === 'weekly' && local.weekday + 1 !== (wanted.weekday ?? 1)) return undefined
  if (local.hour < wanted.hour || local.hour >= wanted.hour + CATCH_UP_HOURS) return undefined
  return lastPeriod(wanted.kind, now, timeZone)
}

function weekFrom(monday: number, timeZone: string): ReportPeriod {
  return { from: midnight(monday, timeZone), to: midnight(monday + 7 * DAY_MS, timeZone) }
}

import { DAY_MS, localTime, midnight } from '../../shared/domain/local-time.ts'
import type { Period } from './conversation-analysis.ts'

/** When the week's report is there: before the first coffee on Monday. */
const REPORT_HOUR = 7

/**
 * The week before this Monday in the reader's time zone, when it is Monday morning there and the report is due; undefined
 * at any other time. Asked every hour: due from seven until noon, so that a pause of the house loses no report.
 */
export function reportDue(now: Date, timeZone: string): Period | undefined {
  const local = localTime(now, timeZone)
  if (local.weekday !== 0 || local.hour < REPORT_HOUR || local.hour >= 12) return undefined
  const monday = Date.UTC(local.year, local.month - 1, local.day)
  return { from: midnight(monday - 7 * DAY_MS, timeZone), to: midnight(monday, timeZone) }
}

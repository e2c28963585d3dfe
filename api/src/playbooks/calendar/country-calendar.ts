import Holidays from 'date-holidays'
import type { BusinessCalendar } from '../domain/business-time.ts'

const OPENS = 9
const CLOSES = 17
const DAY_MS = 86_400_000
/** ISO weekdays. */
const SATURDAY_AND_SUNDAY = [6, 7]

const calendars = new Map<string, BusinessCalendar>()

/**
 * Office hours of a country: its time zone (of several the one with the most people), its weekend and its public
 * holidays. Without a country, or for one nobody knows: UTC, Saturday and Sunday off.
 * @param country ISO 3166-1 alpha-2
 */
export function countryCalendar(country: string | null): BusinessCalendar {
  const code = country?.toUpperCase() ?? ''
  const known = calendars.get(code)
  if (known !== undefined) return known
  const holidays = new Holidays()
  const exists = code !== '' && holidays.getCountries()[code] !== undefined
  if (exists) holidays.init(code)
  const weekend = exists ? weekendOf(code) : SATURDAY_AND_SUNDAY
  const years = new Map<number, ReadonlySet<string>>()
  const freeDays = (year: number): ReadonlySet<string> => {
    let days = years.get(year)
    if (days === undefined) {
      days = exists ? publicHolidays(holidays, year) : new Set()
      years.set(year, days)
    }
    return days
  }
  const calendar: BusinessCalendar = {
    timeZone: (exists ? holidays.getTimezones()[0] : undefined) ?? 'UTC',
    opens: OPENS,
    closes: CLOSES,
    isWorkingDay: (day) => {
      const weekday = new Date(`${day}T12:00:00Z`).getUTCDay() || 7
      return !weekend.includes(weekday) && !freeDays(Number(day.slice(0, 4))).has(day)
    },
  }
  calendars.set(code, calendar)
  return calendar
}

function weekendOf(code: string): readonly number[] {
  // In the runtime since Node 22, in TypeScript's library not yet.
  const region = new Intl.Locale(`und-${code}`) as Intl.Locale & { getWeekInfo?: () => { weekend: number[] } }
  return region.getWeekInfo?.().weekend ?? SATURDAY_AND_SUNDAY
}

/** Local days on which a public holiday falls, those of several days with each of them. */
function publicHolidays(holidays: Holidays, year: number): ReadonlySet<string> {
  const days = new Set<string>()
  // A holiday may begin in the old year and last into the new one.
  for (const { type, date, start, end } of [...holidays.getHolidays(year - 1), ...holidays.getHolidays(year)]) {
    if (type !== 'public') continue
    const first = Date.parse(`${date.slice(0, 10)}T12:00:00Z`)
    const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS))
    for (let day = 0; day < length; day++) days.add(new Date(first + day * DAY_MS).toISOString().slice(0, 10))
  }
  return days
}

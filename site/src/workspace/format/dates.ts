import { LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(locale: Locale, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`
  let format = formats.get(key)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(LOCALE_FACTS[locale].intl, { timeZone, calendar: 'gregory', ...options })
    formats.set(key, format)
  }
  return format
}

/** Day and time of an instant in the reader's language and time zone; "–" for what is no instant. */
export function formatInstant(iso: string, locale: Locale, timeZone: string): string {
  const at = Date.parse(iso)
  if (Number.isNaN(at)) return '–'
  return formatOf(locale, timeZone, { dateStyle: 'medium', timeStyle: 'short' }).format(at)
}

/** A calendar day: of an instant in the reader's time zone, or a plain date (`2026-11-21`) as it stands. */
export function formatDate(iso: string, locale: Locale, timeZone: string): string {
  const at = Date.parse(iso)
  if (Number.isNaN(at)) return '–'
  const plain = /^\d{4}-\d{2}-\d{2}$/.test(iso)
  return formatOf(locale, plain ? 'UTC' : timeZone, { dateStyle: 'medium' }).format(at)
}

const STEPS: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** "5 minutes ago", "in 3 days"; further than 7 days away a date. */
export function formatDistance(iso: string, now: string, locale: Locale, timeZone: string): string {
  const seconds = Math.round((Date.parse(iso) - Date.parse(now)) / 1_000)
  if (Number.isNaN(seconds)) return '–'
  if (Math.abs(seconds) > 7 * 86_400) return formatDate(iso, locale, timeZone)
  const relative = new Intl.RelativeTimeFormat(LOCALE_FACTS[locale].intl, { numeric: 'auto' })
  for (const [unit, length] of STEPS) {
    if (Math.abs(seconds) >= length) return relative.format(Math.trunc(seconds / length), unit)
  }
  return relative.format(0, 'second')
}

/** The value of a `datetime-local` field for an instant, in the reader's time zone. */
export function toLocalField(iso: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(Date.parse(iso))
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '00'
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

/** The instant a `datetime-local` value means in the reader's time zone; undefined for what is no time. */
export function fromLocalField(value: string, timeZone: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value)) return undefined
  const guess = Date.parse(`${value}:00Z`)
  if (Number.isNaN(guess)) return undefined
  // Twice, because the first correction may cross a change of the clocks.
  let at = guess
  for (let round = 0; round < 2; round += 1)
    at += guess - Date.parse(`${toLocalField(new Date(at).toISOString(), timeZone)}:00Z`)
  return new Date(at).toISOString()
}

/** The instant at which the reader's present day ends. */
export function endOfDay(now: string, timeZone: string): string {
  const today = toLocalField(now, timeZone).slice(0, 10)
  const tomorrow = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  return fromLocalField(`${tomorrow}T00:00`, timeZone) ?? now
}

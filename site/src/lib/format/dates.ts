import { LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'

const formats = new Map<Locale, Intl.DateTimeFormat>()

/** A calendar day in the reader's language, the Gregorian calendar everywhere; undefined for what is no date. */
export function formatDay(iso: string | undefined, locale: Locale): string | undefined {
  const instant = iso === undefined ? Number.NaN : Date.parse(iso)
  if (Number.isNaN(instant)) return undefined
  let format = formats.get(locale)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(LOCALE_FACTS[locale].intl, {
      dateStyle: 'long',
      timeZone: 'UTC',
      calendar: 'gregory',
    })
    formats.set(locale, format)
  }
  return format.format(instant)
}

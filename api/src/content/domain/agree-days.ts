import type { Locale } from '@tradewind/schema/locales'

/** The number that Arabic or western digits write. */
function numberOf(digits: string): number {
  return Number([...digits].map((digit) => (digit >= '٠' ? (digit.codePointAt(0) ?? 0) - 0x0660 : digit)).join(''))
}

/** Arabic counts one, two, three to ten and eleven upwards each in its own way. */
function arabicDays(whole: string, digits: string): string {
  const days = numberOf(digits)
  if (days === 1) return 'يوم واحد'
  if (days === 2) return 'يومين'
  return days % 100 >= 11 ? whole.replace('أيام', 'يومًا') : whole
}

/** Ways to say “0 days ago”, and the word for it. */
const TODAY: Readonly<Record<Locale, readonly [RegExp, string]>> = {
  en: [/(?<![\d,.])0 days ago\b/gu, 'today'],
  zh: [/(?<![\d,.])0 天前/gu, '今天'],
  es: [/\bhace 0 días(?!\p{L})/gu, 'hoy'],
  ar: [/قبل \u2068?[0٠]\u2069? أيام/gu, 'اليوم'],
  ja: [/(?<![\d,.])0日前に/gu, '本日'],
  de: [/\bvor 0 Tagen\b/gu, 'heute'],
  pt: [/(?<!\p{L})há 0 dias\b/gu, 'hoje'],
}

/** Makes “1 days” agree with its number, and “0 days ago” be today. The texts say “{days} days”, which fits most numbers and not one. */
export function agreeDays(said: string, locale: Locale): string {
  const text = said.replace(...TODAY[locale])
  switch (locale) {
    case 'en':
      return text.replace(/(?<![\d,.])1 (more )?days\b/gu, '1 $1day')
    case 'de':
      return text.replace(/(?<![\d,.])1 Tagen?\b/gu, '1 Tag')
    case 'es':
      return text.replace(/(?<![\d,.])1 días(?!\p{L})/gu, '1 día')
    case 'pt':
      return text.replace(/(?<![\d,.])1 dias\b/gu, '1 dia')
    case 'ar':
      return text.replace(/\u2068?([\d٠-٩]+)\u2069? أيام/gu, arabicDays)
    default:
      return text
  }
}

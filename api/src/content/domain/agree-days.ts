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

/** Makes “1 days” agree with its number. The texts say “{days} days”, which fits most numbers and not one. */
export function agreeDays(text: string, locale: Locale): string {
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

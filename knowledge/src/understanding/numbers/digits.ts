import type { Locale } from '@tradewind/schema/locales'

/** Languages that write 1.234,5; the others write 1,234.5. */
const COMMA_DECIMAL: readonly Locale[] = ['de', 'es', 'pt']

/**
 * The values that digits with separators can mean, the likelier first: "1.200" is 1200 to a German and 1.2 to an
 * Englishman. Only a single separator before exactly three digits is ambiguous. Empty for what is no number.
 * @param written digits with `.`, `,`, `'` or spaces between them
 */
export function readDigits(written: string, locale: Locale): readonly number[] {
  const plain = written.replace(/[ '\u00a0]/g, '')
  if (!/^\d+(?:[.,]\d+)*$/.test(plain)) return []
  const separators = plain.replace(/\d/g, '')
  if (separators === '') return [Number(plain)]
  const last = separators.at(-1) ?? ''
  const isMixed = new Set(separators).size === 2
  const decimal = () =>
    Number(
      plain
        .replace(new RegExp(`\\${last}(?=\\d+$)`), '#')
        .replace(/[.,]/g, '')
        .replace('#', '.'),
    )
  const grouped = () => Number(plain.replace(/[.,]/g, ''))
  if (isMixed) return [decimal()]
  if (separators.length > 1) return /^\d{1,3}(?:[.,]\d{3})+$/.test(plain) ? [grouped()] : []
  const [whole = '', fraction = ''] = plain.split(last)
  if (fraction.length !== 3 || whole.length > 3 || whole === '0' || written !== plain) return [decimal()]
  const isDecimalMark = last === (COMMA_DECIMAL.includes(locale) ? ',' : '.')
  return isDecimalMark ? [decimal(), grouped()] : [grouped(), decimal()]
}

const DENOMINATORS = [2, 3, 4, 8, 16, 32, 64]

/** "3/8", "1 1/2", "1-1/2": the value of an inch fraction, or undefined. */
export function readFraction(written: string): number | undefined {
  const match = /^(?:(\d{1,2})[ -])?(\d{1,2})\/(\d{1,2})$/.exec(written)
  if (match === null) return undefined
  const [, whole = '0', over = '', under = ''] = match
  if (!DENOMINATORS.includes(Number(under)) || Number(over) >= Number(under)) return undefined
  return Number(whole) + Number(over) / Number(under)
}

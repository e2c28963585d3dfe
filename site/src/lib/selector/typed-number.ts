const DIGITS = /[٠-٩۰-۹０-９]/g

/** The western digit of an Arabic, Persian or full-width one. */
function western(digit: string): string {
  const code = digit.charCodeAt(0)
  const zero = code >= 0xff10 ? 0xff10 : code >= 0x06f0 ? 0x06f0 : 0x0660
  return String(code - zero)
}

/**
 * A number as people type it: "12.5", "12,5", "1 200", "1.200,5", "١٢٫٥". Undefined for anything else.
 * One separator alone is the decimal sign, unless exactly three digits follow a whole number that is not zero
 * ("1.200" is what a German and "1,200" what an American writes for twelve hundred; nobody types a torque to the
 * thousandth).
 */
export function parseTypedNumber(text: string | null | undefined): number | undefined {
  const plain = (text ?? '')
    .slice(0, 40)
    .replace(DIGITS, western)
    .replace(/[\u061c\u200e\u200f٬\s\u00a0\u202f'’_]/g, '')
    .replace(/[٫]/g, '.')
    .replace(/[−–]/g, '-')
    .replace(/[，、]/g, ',')
  if (!/^-?\d[\d.,]*$/.test(plain)) return undefined
  const separators = plain.match(/[.,]/g) ?? []
  const value = Number(separators.length === 0 ? plain : decimal(plain, separators))
  return Number.isFinite(value) && Math.abs(value) <= 1e9 ? value : undefined
}

function decimal(plain: string, separators: readonly string[]): string {
  const last = separators.at(-1) ?? '.'
  const kinds = new Set(separators)
  if (kinds.size === 2) {
    const at = plain.lastIndexOf(last)
    return `${plain.slice(0, at).replace(/[.,]/g, '')}.${plain.slice(at + 1)}`
  }
  const grouped = /^-?[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(plain)
  return grouped || separators.length > 1 ? plain.replace(/[.,]/g, '') : plain.replace(',', '.')
}

/**
 * A number as it stands in a field, without grouping. Three decimals get a fourth, so that {@link parseTypedNumber}
 * does not take the decimal sign for a grouping one.
 * @param intlLocale language of the digits and the decimal sign; the wire form without one
 */
export function writeTypedNumber(value: number, intlLocale?: string): string {
  const options = { useGrouping: false, maximumFractionDigits: 6 }
  const text = new Intl.NumberFormat(intlLocale ?? 'en', options).format(value)
  const decimals = /\.(\d+)$/.exec(new Intl.NumberFormat('en', options).format(value))?.[1]?.length ?? 0
  return decimals === 3
    ? new Intl.NumberFormat(intlLocale ?? 'en', { ...options, minimumFractionDigits: 4 }).format(value)
    : text
}

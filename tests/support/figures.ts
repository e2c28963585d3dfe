/** A text with Arabic and full-width digits as western ones, and without marks that only steer its direction. */
export function westernDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
}

/**
 * The amounts in a text in minor units, in the order they stand, whatever the language writes between the digits:
 * "$1,480.00", "١٬٤٨٠٫٠٠ د.إ.", "1.480,00 €" are all 148000.
 */
export function amountsIn(text: string): string[] {
  const tokens = westernDigits(text).match(/\d(?:[\d.,٬٫'’]|[\u00a0\u202f](?=\d))*/g) ?? []
  return tokens.map((token) => token.replace(/\D/g, ''))
}

/** An amount of the API, such as "1480.00", in minor units as digits. */
export function minorUnits(amount: string): string {
  return amount.replace('.', '')
}

import { expect, it } from 'vitest'
import { formatMoney } from './money.ts'

it.each([
  ['USD', 'US$'],
  ['CNY', 'CN¥'],
  ['GBP', 'UK£'],
] as const)('keeps the sign of %s behind its letters in Arabic', (currency, sign) => {
  // The left-to-right mark stands between two letters' directions, so the sign is theirs (UAX 9, N1).
  const text = formatMoney({ minor: 123_450, currency }, 'ar-EG')
  expect(text).toContain('١٬٢٣٤')
  expect(text.endsWith(`${sign}\u200e`)).toBe(true)
})

it('leaves other languages and lone signs as they are', () => {
  expect(formatMoney({ minor: 123_450, currency: 'USD' }, 'en')).toBe('$1,234.50')
  expect(formatMoney({ minor: 123_450, currency: 'EUR' }, 'ar-EG')).not.toContain('\u200e')
})

import type { Transaction } from '../../database/client.ts'

/**
 * The next number of a year's series, such as Q-2026-00042. Taken in the transaction that uses it: the row lock makes
 * others wait, and a rolled-back quotation leaves no gap.
 */
export async function nextQuoteNumber(transaction: Transaction, year: number): Promise<string> {
  const code = `quote:${year}`
  const [row] = await transaction.$queryRaw<{ last_value: number }[]>`
    INSERT INTO number_series (code, last_value) VALUES (${code}, 1)
    ON CONFLICT (code) DO UPDATE SET last_value = number_series.last_value + 1 RETURNING last_value`
  return `Q-${year}-${String(row?.last_value ?? 1).padStart(5, '0')}`
}

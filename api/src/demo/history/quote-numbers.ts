import type pg from 'pg'

export interface QuoteNumbers {
  readonly next: (at: number) => string
  /** Tells the series how far it is now. */
  readonly save: () => Promise<void>
}

/** Goes on with the numbers of every year; others who want a number wait for the end of the transaction. */
export async function takeQuoteNumbers(client: pg.ClientBase, years: readonly number[]): Promise<QuoteNumbers> {
  const last = new Map<number, number>()
  for (const year of years) {
    const { rows } = await client.query<{ last_value: number }>(
      `INSERT INTO number_series (code, last_value) VALUES ($1, 0)
       ON CONFLICT (code) DO UPDATE SET last_value = number_series.last_value RETURNING last_value`,
      [`quote:${year}`],
    )
    last.set(year, rows[0]?.last_value ?? 0)
  }
  return {
    next: (at) => {
      const year = new Date(at).getUTCFullYear()
      const number = (last.get(year) ?? 0) + 1
      last.set(year, number)
      return `Q-${year}-${String(number).padStart(5, '0')}`
    },
    save: async () => {
      for (const [year, value] of last)
        await client.query('UPDATE number_series SET last_value = $2 WHERE code = $1', [`quote:${year}`, value])
    },
  }
}

import type { Currency } from '@tradewind/schema/locales'
import { fractionDigits } from '@tradewind/schema/money'

/** As much of a quotation as its value needs. */
export interface QuotedVersions {
  readonly currentVersion: number
  readonly versions: readonly {
    readonly version: number
    readonly totalMinor: bigint
    readonly currency: string
    /** Units of the currency for one US dollar. */
    readonly exchangeRate: { toString(): string }
  }[]
}

const DOLLAR_DIGITS = 2

/** Total of a quotation's current version in US cents, at the quotation's own rate, rounded to the cent. */
export function openQuoteDollars(quote: QuotedVersions): number {
  const version = quote.versions.find((candidate) => candidate.version === quote.currentVersion)
  if (version === undefined) return 0
  const scale = 10 ** (DOLLAR_DIGITS - fractionDigits(version.currency as Currency))
  return Math.round((Number(version.totalMinor) * scale) / Number(version.exchangeRate.toString()))
}

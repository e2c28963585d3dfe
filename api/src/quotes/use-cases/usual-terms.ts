import type { Locale } from '@tradewind/schema/locales'
import type { TradeTerms } from '../domain/trade-terms.ts'
import { startOfDay } from '../store/price.store.ts'

const DAY_MS = 86_400_000

/** What a quotation says when nobody decides otherwise: the house's first payment terms and usual validity. */
export function usualTerms(terms: TradeTerms, locale: Locale, now: Date) {
  const [payment] = terms.paymentTerms
  return {
    locale,
    paymentTerms: payment?.text[locale] ?? payment?.text.en ?? '',
    validUntil: startOfDay(new Date(now.getTime() + terms.quotationValidityDays * DAY_MS)),
    notes: '',
  }
}

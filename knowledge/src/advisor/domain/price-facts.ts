import { CURRENCIES, type Currency, LOCALE_FACTS } from '@tradewind/schema/locales'
import type { ConversationState } from './state.ts'

/** What a price is asked for. */
export interface Basket {
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[]
  readonly currency: Currency
  readonly incoterm: string
  readonly incotermPlace?: string
  readonly country?: string
}

/** Countries whose buyers are quoted in their own currency; euro countries are listed by their codes. */
const CURRENCY_OF: Readonly<Record<string, Currency>> = {
  CN: 'CNY',
  JP: 'JPY',
  GB: 'GBP',
  BR: 'BRL',
  AE: 'AED',
  MX: 'MXN',
  ...Object.fromEntries(
    [
      'AT',
      'BE',
      'DE',
      'ES',
      'FI',
      'FR',
      'GR',
      'IE',
      'IT',
      'LU',
      'NL',
      'PT',
      'SI',
      'SK',
      'EE',
      'LV',
      'LT',
      'CY',
      'MT',
      'HR',
    ].map((code) => [code, 'EUR' as const]),
  ),
}

/** The currency of the budget if the house quotes in it, else the country's, else dollars, else the language's. */
function currencyFor({ facts, locale }: ConversationState): Currency {
  const wanted = CURRENCIES.find((code) => code === facts.budget?.currency)
  if (wanted !== undefined) return wanted
  if (facts.country !== undefined) return CURRENCY_OF[facts.country] ?? 'USD'
  return LOCALE_FACTS[locale].currency
}

/** Ex works inside the country of the maker, free on board for everybody else, unless the buyer says otherwise. */
const HOME = 'CN'

/** Products the price is about: those picked, else the first that was recommended. */
export function pricedSkus({ chosen, shown }: ConversationState): readonly string[] {
  return chosen.length > 0 ? chosen : shown.slice(0, 1)
}

/** The basket the facts amount to; undefined when there is nothing to price. One piece when no quantity was said. */
export function basketOf(state: ConversationState): Basket | undefined {
  const skus = pricedSkus(state)
  if (skus.length === 0) return undefined
  const { facts } = state
  const incoterm = facts.incoterm?.code ?? (facts.country === HOME ? 'EXW' : 'FOB')
  return {
    lines: skus.map((sku) => ({ sku, quantity: Math.min(facts.quantity ?? 1, 9_999) })),
    currency: currencyFor(state),
    incoterm,
    ...(facts.incoterm?.place === undefined ? {} : { incotermPlace: facts.incoterm.place }),
    ...(facts.country === undefined ? {} : { country: facts.country }),
  }
}

/** Two baskets of one signature have one price. */
export const signatureOf = (basket: Basket): string => JSON.stringify(basket)

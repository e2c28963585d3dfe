import { CURRENCIES, type Currency, LOCALE_FACTS, type Locale, type UnitSystem } from '@tradewind/schema/locales'

export const UNITS_COOKIE = 'tw_units'
export const CURRENCY_COOKIE = 'tw_currency'
export const LOCALE_COOKIE = 'tw_locale'

export interface Preferences {
  readonly unitSystem: UnitSystem
  readonly currency: Currency
}

export function isUnitSystem(value: unknown): value is UnitSystem {
  return value === 'metric' || value === 'imperial'
}

export function isCurrency(value: unknown): value is Currency {
  return typeof value === 'string' && (CURRENCIES as readonly string[]).includes(value)
}

/** What the visitor chose, else what is usual in the language. */
export function preferencesOf(cookies: ReadonlyMap<string, string>, locale: Locale): Preferences {
  const units = cookies.get(UNITS_COOKIE)
  const currency = cookies.get(CURRENCY_COOKIE)
  return {
    unitSystem: isUnitSystem(units) ? units : LOCALE_FACTS[locale].unitSystem,
    currency: isCurrency(currency) ? currency : LOCALE_FACTS[locale].currency,
  }
}

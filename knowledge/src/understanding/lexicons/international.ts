/** Codes and abbreviations that are the same in every language. */

export const INCOTERMS = ['EXW', 'FCA', 'FAS', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'DAT', 'DDU'] as const

/** Written in capitals only: "us", "it" and "in" are words. */
export const COUNTRY_LETTERS: Readonly<Record<string, string>> = {
  USA: 'US',
  'U.S.A.': 'US',
  US: 'US',
  'U.S.': 'US',
  UK: 'GB',
  'U.K.': 'GB',
  UAE: 'AE',
  'U.A.E.': 'AE',
  KSA: 'SA',
  PRC: 'CN',
  ROK: 'KR',
  RSA: 'ZA',
  EEUU: 'US',
  'EE.UU.': 'US',
  'EE. UU.': 'US',
  EUA: 'US',
  BRD: 'DE',
}

/** ISO 4217 codes read as letters; symbols are in money.ts. */
export const CURRENCY_CODES = [
  'USD', 'EUR', 'CNY', 'JPY', 'GBP', 'BRL', 'AED', 'MXN', 'CHF', 'INR', 'KRW', 'SAR', 'QAR', 'KWD', 'OMR', 'BHD', 'EGP',
  'MAD', 'TND', 'DZD', 'JOD', 'TRY', 'RUB', 'PLN', 'CZK', 'HUF', 'RON', 'SEK', 'NOK', 'DKK', 'CAD', 'AUD', 'NZD', 'SGD',
  'HKD', 'TWD', 'THB', 'VND', 'IDR', 'MYR', 'PHP', 'ZAR', 'NGN', 'KES', 'ARS', 'CLP', 'COP', 'PEN', 'UYU', 'ILS', 'IQD',
] as const

import { isLocale, type Locale } from '@tradewind/schema/locales'

/** Splits "/de/products/bp-80" into its language and the rest ("/products/bp-80", "" for the home page). */
export function splitAddress(pathname: string): { readonly locale: Locale; readonly rest: string } | undefined {
  const match = /^\/([a-z]{2})(\/.*)?$/.exec(pathname)
  const locale = match?.[1]
  if (!isLocale(locale)) return undefined
  const rest = match?.[2] ?? ''
  return { locale, rest: rest === '/' ? '' : rest }
}

/** A path of this site to go back to, or undefined for anything that could lead elsewhere. */
export function safeReturnPath(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2_000) return undefined
  if (!/^\/(?![/\\])[\x21-\x5b\x5d-\x7e\u00a1-\uffff]*$/.test(value)) return undefined
  return value
}

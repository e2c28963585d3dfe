import { DEFAULT_LOCALE, isLocale } from '@tradewind/schema/locales'

/**
 * The request with a language to read or write: with fallback off, Payload leaves a request that names none (or an
 * unknown one) without any, so that it would read no text at all and write texts into nowhere.
 */
export function withLocale(request: Request): Request {
  const url = new URL(request.url)
  const given = url.searchParams.get('locale')
  if (isLocale(given) || given === 'all' || given === '*') return request
  url.searchParams.set('locale', DEFAULT_LOCALE)
  return new Request(url, request)
}

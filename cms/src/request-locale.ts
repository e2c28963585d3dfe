import { DEFAULT_LOCALE, isLocale } from '@tradewind/schema/locales'

/**
 * The request with a language to read or write: with fallback off, Payload leaves a request that names none (or an
 * unknown one) without any, so that it would read no text at all and write texts into nowhere.
 */
export async function withLocale(request: Request): Promise<Request> {
  if (isQueryInBody(request)) return queryWithLocale(request)
  const url = new URL(request.url)
  if (namesLanguage(url.searchParams)) return request
  url.searchParams.set('locale', DEFAULT_LOCALE)
  return new Request(url, request)
}

/** The admin sends long queries as a POST that stands for a GET: Payload appends its body to the bare address. */
function isQueryInBody(request: Request): boolean {
  const method = request.headers.get('x-payload-http-method-override') ?? request.headers.get('x-http-method-override')
  return request.method === 'POST' && method === 'GET'
}

async function queryWithLocale(request: Request): Promise<Request> {
  if (request.headers.get('content-type') !== 'application/x-www-form-urlencoded') return request
  const query = await request.text()
  const body = namesLanguage(new URLSearchParams(query)) ? query : `${query}&locale=${DEFAULT_LOCALE}`
  return new Request(request.url, { method: 'POST', headers: request.headers, body, signal: request.signal })
}

function namesLanguage(parameters: URLSearchParams): boolean {
  const given = parameters.get('locale')
  return isLocale(given) || given === 'all' || given === '*'
}

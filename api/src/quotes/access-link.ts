import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Environment } from '../environment.ts'

/** What a quotation link opens: one quote, as long as no later link has ended it. */
export interface QuoteAccess {
  readonly quoteId: string
  readonly generation: number
}

const TOKEN = /^([A-Za-z0-9_-]{22})\.(\d{1,6})\.([A-Za-z0-9_-]{43})$/

function signature(secret: string, quoteId: string, generation: number): Buffer {
  return createHmac('sha256', secret).update(`quote:${quoteId}:${generation}`).digest()
}

/** Token of a quotation link: quote id, generation and HMAC-SHA256, safe in an address. It ends with its generation, not with time. */
export function signQuoteAccess(secret: string, access: QuoteAccess): string {
  const id = Buffer.from(access.quoteId.replaceAll('-', ''), 'hex').toString('base64url')
  return `${id}.${access.generation}.${signature(secret, access.quoteId, access.generation).toString('base64url')}`
}

/** What the token opens, or undefined when it was not signed by us. Whether the generation still counts is the caller's to check. */
export function verifyQuoteAccess(secret: string, token: string): QuoteAccess | undefined {
  const match = TOKEN.exec(token)
  if (match === null) return undefined
  const [, id = '', generation = '', signed = ''] = match
  const hex = Buffer.from(id, 'base64url').toString('hex')
  const quoteId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  const expected = signature(secret, quoteId, Number(generation))
  const given = Buffer.from(signed, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  return { quoteId, generation: Number(generation) }
}

/** Path of the quotation page on the site. */
export function quoteAccessPath(
  quote: {
    readonly id: string
    readonly accessGeneration: number
    readonly currentVersion: number
    readonly versions: readonly { readonly version: number; readonly locale: string }[]
  },
  environment: Environment,
): string {
  const locale = quote.versions.find((version) => version.version === quote.currentVersion)?.locale ?? 'en'
  const token = signQuoteAccess(environment.LINK_SECRET, { quoteId: quote.id, generation: quote.accessGeneration })
  return `/${locale}/quote/${token}`
}

export function quoteAccessUrl(quote: Parameters<typeof quoteAccessPath>[0], environment: Environment): string {
  return new URL(quoteAccessPath(quote, environment), environment.SITE_URL).href
}

import { DEFAULT_LOCALE, LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'
import { CONSENT_COOKIE, type Consent, parseConsent, visitorOf } from './consent/consent.ts'
import type { Pieces } from './html/pieces.ts'
import { parseCookies } from './http/cookies.ts'
import { splitAddress } from './i18n/address.ts'
import { negotiateLocale } from './i18n/negotiate.ts'
import { type Translate, translator } from './i18n/translate.ts'
import { LOCALE_COOKIE, type Preferences, preferencesOf } from './preferences/preferences.ts'

/** A service a page was rendered without. */
export type Source = 'cms' | 'api' | 'knowledge'

/** One request: who is looking, in which language and units, and what the answer was made from. */
export interface Visit {
  readonly locale: Locale
  readonly direction: 'ltr' | 'rtl'
  readonly t: Translate
  readonly preferences: Preferences
  readonly consent: Consent | undefined
  /** Anonymous id, only with consent. */
  readonly visitorId: string | undefined
  readonly clientAddress: string
  /** Path and query as asked for. */
  readonly address: string
  /** The path without its language: "/products/bp-80". */
  readonly rest: string
  /** Cache tags of everything the page was made from. */
  readonly tags: Set<string>
  /** Sources that did not answer: such a page is not kept. */
  readonly missing: Set<Source>
  /** Parts of the page that are kept as bytes, in the order of their marks. */
  readonly pieces: Pieces
}

/** @param request address with scheme and host, and the headers that say who is looking */
export function visitOf(
  request: { readonly url: string; readonly headers: Pick<Headers, 'get'> },
  clientAddress: string,
): Visit {
  const url = new URL(request.url)
  const cookies = parseCookies(request.headers.get('cookie'))
  const split = splitAddress(url.pathname)
  const locale =
    split?.locale ??
    negotiateLocale(request.headers.get('accept-language'), cookies.get(LOCALE_COOKIE)) ??
    DEFAULT_LOCALE
  return {
    locale,
    direction: LOCALE_FACTS[locale].direction,
    t: translator(locale),
    preferences: preferencesOf(cookies, locale),
    consent: parseConsent(cookies.get(CONSENT_COOKIE)),
    visitorId: visitorOf(cookies),
    clientAddress,
    address: url.pathname + url.search,
    rest: split?.rest ?? url.pathname,
    tags: new Set(),
    missing: new Set(),
    pieces: [],
  }
}

/** What the visitor said to being measured. Undefined: not asked yet, which counts as no. */
export type Consent = 'granted' | 'denied'

/** Readable by the tracker, so that it stops without a round trip when the answer is taken back. */
export const CONSENT_COOKIE = 'tw_consent'

/** Random id of a browser that consented; never readable by scripts. */
export const VISITOR_COOKIE = 'tw_visitor'

/** Half a year, then the question is asked again. */
export const CONSENT_SECONDS = 15_552_000

export function parseConsent(cookie: string | undefined): Consent | undefined {
  return cookie === 'granted' || cookie === 'denied' ? cookie : undefined
}

/** The visitor's id, only while consent stands: a leftover cookie without consent is no id. */
export function visitorOf(cookies: ReadonlyMap<string, string>): string | undefined {
  if (parseConsent(cookies.get(CONSENT_COOKIE)) !== 'granted') return undefined
  const id = cookies.get(VISITOR_COOKIE) ?? ''
  return /^[A-Za-z0-9_-]{8,64}$/.test(id) ? id : undefined
}

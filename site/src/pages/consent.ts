import { randomBytes } from 'node:crypto'
import type { APIRoute } from 'astro'
import { CONSENT_COOKIE, CONSENT_SECONDS, VISITOR_COOKIE } from '../lib/consent/consent.ts'
import { environment } from '../lib/environment.ts'
import { dropCookie, setCookie } from '../lib/http/cookies.ts'
import { seeOther } from '../lib/http/see-other.ts'
import { safeReturnPath } from '../lib/i18n/address.ts'

/** Takes the visitor's answer. The anonymous id comes into being with a yes and goes with a no. */
export const POST: APIRoute = async ({ request, locals }) => {
  const form = await request.formData()
  const choice = form.get('choice')
  const back = safeReturnPath(form.get('return')) ?? `/${locals.visit.locale}`
  const secure = environment().SITE_URL.startsWith('https:')
  const maxAgeSeconds = CONSENT_SECONDS
  if (choice === 'granted') {
    const id = locals.visit.visitorId ?? randomBytes(18).toString('base64url')
    return seeOther(back, [
      setCookie(CONSENT_COOKIE, 'granted', { maxAgeSeconds, httpOnly: false, secure }),
      setCookie(VISITOR_COOKIE, id, { maxAgeSeconds, httpOnly: true, secure }),
    ])
  }
  if (choice === 'denied') {
    return seeOther(back, [
      setCookie(CONSENT_COOKIE, 'denied', { maxAgeSeconds, httpOnly: false, secure }),
      dropCookie(VISITOR_COOKIE, { httpOnly: true, secure }),
    ])
  }
  return seeOther(back)
}

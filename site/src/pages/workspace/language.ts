import { isLocale } from '@tradewind/schema/locales'
import type { APIRoute } from 'astro'
import { environment } from '../../lib/environment.ts'
import { setCookie } from '../../lib/http/cookies.ts'
import { seeOther } from '../../lib/http/see-other.ts'
import { safeReturnPath } from '../../lib/i18n/address.ts'
import { WORKSPACE_LANGUAGE_COOKIE } from '../../workspace/server/language.ts'

const YEAR = 31_536_000

/** Remembers the workspace's language on this device and leads back to the page. */
export const POST: APIRoute = async ({ request }) => {
  const form = await request.formData()
  const locale = form.get('locale')
  const cookie = { maxAgeSeconds: YEAR, httpOnly: true, secure: environment().SITE_URL.startsWith('https:') }
  return seeOther(
    safeReturnPath(form.get('return')) ?? '/workspace',
    isLocale(locale) ? [setCookie(WORKSPACE_LANGUAGE_COOKIE, locale, cookie)] : [],
  )
}

import type { APIRoute } from 'astro'
import { environment } from '../lib/environment.ts'
import { setCookie } from '../lib/http/cookies.ts'
import { seeOther } from '../lib/http/see-other.ts'
import { safeReturnPath } from '../lib/i18n/address.ts'
import { CURRENCY_COOKIE, isCurrency, isUnitSystem, UNITS_COOKIE } from '../lib/preferences/preferences.ts'

const YEAR = 31_536_000

/** Remembers units and currency and leads back to the page. */
export const POST: APIRoute = async ({ request, locals }) => {
  const form = await request.formData()
  const cookie = { maxAgeSeconds: YEAR, httpOnly: true, secure: environment().SITE_URL.startsWith('https:') }
  const units = form.get('units')
  const currency = form.get('currency')
  return seeOther(safeReturnPath(form.get('return')) ?? `/${locals.visit.locale}`, [
    ...(isUnitSystem(units) ? [setCookie(UNITS_COOKIE, units, cookie)] : []),
    ...(isCurrency(currency) ? [setCookie(CURRENCY_COOKIE, currency, cookie)] : []),
  ])
}

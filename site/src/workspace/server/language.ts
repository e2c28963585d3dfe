import { isLocale, type Locale } from '@tradewind/schema/locales'
import { parseCookies } from '../../lib/http/cookies.ts'

/** The language somebody switched the workspace to; apart from the language of the public site. */
export const WORKSPACE_LANGUAGE_COOKIE = 'tw_workspace_locale'

/** The switch wins over the person's own language, that over what the browser asks for. */
export function workspaceLocale(
  cookieHeader: string | null,
  userLocale: string | undefined,
  visitLocale: Locale,
): Locale {
  const switched = parseCookies(cookieHeader).get(WORKSPACE_LANGUAGE_COOKIE)
  if (isLocale(switched)) return switched
  return isLocale(userLocale) ? userLocale : visitLocale
}

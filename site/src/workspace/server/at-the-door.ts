import type { Locale } from '@tradewind/schema/locales'
import type { AstroGlobal } from 'astro'
import { type WorkspaceTranslate, workspaceTranslator } from '../words/translate.ts'
import { workspaceLocale } from './language.ts'
import { wordsFor } from './words-for.ts'

/** Language and words of a page for somebody who is not (or no longer) let in. */
export function atTheDoor(door: Pick<AstroGlobal, 'request' | 'locals'>): {
  readonly locale: Locale
  readonly t: WorkspaceTranslate
} {
  const locale = workspaceLocale(door.request.headers.get('cookie'), undefined, door.locals.visit.locale)
  return { locale, t: workspaceTranslator(wordsFor(locale, ['workspace'])) }
}

import { LOCALE_FACTS, type ResolvedText } from '@tradewind/schema/locales'
import { html, type Markup } from './html/html.ts'
import type { Visit } from './visit.ts'

/**
 * A text of the CMS for a template. One that is not translated yet is marked and announced in its own language; a
 * function and not a component, because a page shows a hundred texts and nearly all of them are just texts.
 * @param mark `plain` leaves the visible mark out where a heading beside it already carries one
 */
export function show(
  of: ResolvedText,
  { locale, t }: Pick<Visit, 'locale' | 't'>,
  mark: 'marked' | 'plain' = 'marked',
): string | Markup {
  if (of.locale === locale || of.text === '') return of.text
  const facts = LOCALE_FACTS[of.locale]
  const text = html`<span lang="${of.locale}" dir="${facts.direction}">${of.text}</span>`
  if (mark === 'plain') return text
  return html`${text}<span class="other-language">${t('common:inLanguage', { language: facts.name })}</span>`
}

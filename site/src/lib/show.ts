import { LOCALE_FACTS, type ResolvedText } from '@tradewind/schema/locales'
import { unescapeHTML } from 'astro/runtime/server/index.js'
import type { Visit } from './visit.ts'

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/**
 * A text of the CMS for a template. One that is not translated yet is marked and announced in its own language; a
 * function and not a component, because a page shows a hundred texts and nearly all of them are just texts.
 * @param mark `plain` leaves the visible mark out where a heading beside it already carries one
 */
export function show(
  of: ResolvedText,
  { locale, t }: Pick<Visit, 'locale' | 't'>,
  mark: 'marked' | 'plain' = 'marked',
): unknown {
  if (of.locale === locale || of.text === '') return of.text
  const facts = LOCALE_FACTS[of.locale]
  const text = `<span lang="${of.locale}" dir="${facts.direction}">${escapeHtml(of.text)}</span>`
  if (mark === 'plain') return unescapeHTML(text)
  return unescapeHTML(
    `${text}<span class="other-language">${escapeHtml(t('common:inLanguage', { language: facts.name }))}</span>`,
  )
}

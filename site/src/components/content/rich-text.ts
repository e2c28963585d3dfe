import { LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'
import { richTextIn } from '../../lib/cms/rich-text.ts'
import { html, type Markup, markup } from '../../lib/html/html.ts'
import type { Visit } from '../../lib/visit.ts'

/**
 * A text of the CMS with headings, lists and pictures. One that is not translated yet says which language it is in.
 * @param look further classes
 */
export function richText(
  { t, locale }: Visit,
  document: Readonly<Partial<Record<Locale, unknown>>>,
  look: string | undefined = undefined,
): Markup | undefined {
  const text = richTextIn(document, locale)
  if (text === undefined) return undefined
  const classes = look === undefined ? 'prose' : `prose ${look}`
  if (text.locale === locale) return html`<div class="${classes}">${markup(text.html)}</div>`
  const facts = LOCALE_FACTS[text.locale]
  return html`
    <div class="${classes}" lang="${text.locale}" dir="${facts.direction}">
      <p lang="${locale}" class="notice">${t('common:notTranslated', { language: facts.name })}</p>
      ${markup(text.html)}
    </div>
  `
}

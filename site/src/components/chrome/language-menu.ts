import { LOCALE_FACTS, LOCALES } from '@tradewind/schema/locales'
import { html, type Markup } from '../../lib/html/html.ts'
import type { Visit } from '../../lib/visit.ts'

/** This page in the other languages; what was asked for in its address goes along. */
export function languageMenu({ t, locale, rest, address }: Visit): Markup {
  const query = address.includes('?') ? `&${address.slice(address.indexOf('?') + 1)}` : ''
  const { name } = LOCALE_FACTS[locale]
  return html`
    <details class="menu-fold menu-end">
      <summary class="button button-small" aria-label="${t('common:languageNow', { language: name })}">
        <span lang="${locale}">${name}</span>
      </summary>
      <ul aria-label="${t('common:languages')}">
        ${LOCALES.map((other) => {
          const facts = LOCALE_FACTS[other]
          return html`<li><a href="/${other}${rest}?remember=1${query}" hreflang="${other}" lang="${other}" dir="${facts.direction}" rel="nofollow"${other === locale && CURRENT}>${facts.name}</a></li>`
        })}
      </ul>
    </details>
  `
}

const CURRENT = html` aria-current="true"`

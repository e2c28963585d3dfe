import { html, type Markup } from '../../lib/html/html.ts'
import type { Visit } from '../../lib/visit.ts'

/** A line to ask the advisor: on the home page about anything, on a product's page about that product. */
export function advisorEntry({ t, locale }: Visit, sku?: string): Markup {
  const label = sku === undefined ? t('advisor:entry.title') : t('advisor:entry.product', { sku })
  const placeholder = sku === undefined ? t('advisor:entry.placeholder') : t('advisor:entry.placeholderProduct')
  return html`
    <form class="advisor-entry no-print" method="get" action="/${locale}/advisor" role="search" aria-label="${t('advisor:entry.title')}">
      ${sku !== undefined && html`<input type="hidden" name="sku" value="${sku}">`}
      <label for="advisor-question">${label}</label>
      <div class="advisor-entry-line">
        <input class="input" id="advisor-question" name="q" type="text" maxlength="2000" dir="auto" autocomplete="off" placeholder="${placeholder}" required>
        <button class="button" type="submit">${t('advisor:entry.submit')}</button>
      </div>
    </form>
  `
}

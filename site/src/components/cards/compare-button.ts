import { html, type Markup } from '../../lib/html/html.ts'
import type { Visit } from '../../lib/visit.ts'

/** Puts a product beside others: a link without JavaScript, a button of the tray with it. */
export function compareButton({ t, locale }: Visit, { sku, slug }: { sku: string; slug: string }): Markup {
  return html`<a class="button button-small" href="/${locale}/compare?products=${slug}" rel="nofollow" data-compare="${slug}" data-sku="${sku}">${t('compare:add')}<span class="visually-hidden"> ${sku}</span></a>`
}

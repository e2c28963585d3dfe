import type { ProductPrices } from '../../lib/api/prices.ts'
import type { Product } from '../../lib/cms/documents.ts'
import { html, type Markup } from '../../lib/html/html.ts'
import { keep } from '../../lib/html/pieces.ts'
import type { ProductView } from '../../lib/product/view.ts'
import { show } from '../../lib/show.ts'
import type { Visit } from '../../lib/visit.ts'
import { advisorEntry } from '../advisor/advisor-entry.ts'
import { showCard } from '../cards/product-card.ts'
import { richText } from '../content/rich-text.ts'
import { certificateTable } from './certificate-table.ts'
import { competitorTable } from './competitor-table.ts'
import { downloads } from './downloads.ts'
import { options } from './options.ts'
import { parameterTable } from './parameter-table.ts'
import { priceTiers } from './price-tiers.ts'

/**
 * Everything below the first screen. What is made from the product alone is written once per view, that is per
 * language and unit system; prices are written for each reader.
 */
export function productBody(
  visit: Visit,
  product: Product,
  view: ProductView,
  prices: ProductPrices | undefined | 'down',
): Markup {
  const { t } = visit
  const offered = prices === 'down' ? undefined : prices
  return html`
    <div class="page grid">
      <section class="section mt-10" aria-label="${t('advisor:entry.title')}">${keep(visit, view, 'advisor', () => advisorEntry(visit, product.sku))}</section>
      ${keep(visit, view, 'parameters', () => section('parameters', t('product:parameters'), parameterTable(view.groups)))}
      ${offered !== undefined && offered.priceTiers.length > 1 && section('prices', t('product:prices'), priceTiers(visit, offered.priceTiers))}
      ${keep(visit, view, 'description', () => description(visit, product, view))}
      ${view.options.length > 0 && section('options', t('product:options'), options(visit, view, offered?.optionPrices ?? []))}
      ${keep(visit, view, 'further', () => further(visit, product, view))}
    </div>
  `
}

/** Pictures, text, use, comparison and conditions. */
function description(visit: Visit, product: Product, view: ProductView): Markup {
  const { t } = visit
  return html`
    ${view.pictures.length > 0 && pictures(visit, view)}
    ${richText(visit, product.description, 'section')}
    ${view.scenes.length > 0 && section('scenes', t('product:scenes'), scenes(visit, view))}
    ${view.competitors.rows.length > 0 && section('comparison', t('product:comparison.title'), competitorTable(visit, view))}
    ${view.operatingConditions.text !== '' && section('conditions', t('product:conditions'), html`<p>${show(view.operatingConditions, visit)}</p>`)}
  `
}

/** Accessories, questions, certificates, downloads, and the way to a person. */
function further(visit: Visit, product: Product, view: ProductView): Markup {
  const { t, locale } = visit
  const { sku, certificates } = product
  const cards = view.accessories.map((accessory) => showCard(visit, accessory))
  return html`
    ${cards.length > 0 && section('accessories', t('product:accessories'), html`<div class="grid-cards">${cards}</div>`)}
    ${view.faq.length > 0 && section('faq', t('product:faq'), questions(visit, view))}
    ${certificates.length > 0 && section('certificates', t('product:certificates.title'), certificateTable(visit, certificates))}
    ${section('downloads', t('product:downloads.title'), downloads(visit, product))}
    <a class="button button-next inquiry-float no-print" href="/${locale}/contact?product=${encodeURIComponent(sku)}">${t('product:ask', { sku })}</a>
  `
}

function section(id: string, title: string, content: Markup): Markup {
  return html`<section class="section" id="${id}" aria-labelledby="${id}-head"><h2 id="${id}-head">${title}</h2>${content}</section>`
}

function pictures({ t }: Visit, view: ProductView): Markup {
  return html`
    <section class="section" aria-label="${t('product:pictures')}">
      <div class="grid-cards">
        ${view.pictures.map(
          ({ src, alt, width, height }) =>
            html`<div class="p-4"><img src="${src}" alt="${alt.text}" width="${width}" height="${height}" loading="lazy"></div>`,
        )}
      </div>
    </section>
  `
}

function scenes(visit: Visit, view: ProductView): Markup {
  return html`
    <div class="columns-cards">
      ${view.scenes.map(
        ({ title, text }) =>
          html`<div><h3>${show(title, visit)}</h3><p class="mt-2">${show(text, visit, 'plain')}</p></div>`,
      )}
    </div>
  `
}

function questions(visit: Visit, view: ProductView): Markup {
  return html`${view.faq.map(
    ({ question, answer }) =>
      html`<details class="question"><summary><span>${show(question, visit)}</span></summary><p>${show(answer, visit, 'plain')}</p></details>`,
  )}`
}

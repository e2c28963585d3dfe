import { once } from '../../lib/cache/once.ts'
import { html, type Markup, markup } from '../../lib/html/html.ts'
import type { ProductCard } from '../../lib/product/view.ts'
import { show } from '../../lib/show.ts'
import type { Visit } from '../../lib/visit.ts'
import { compareButton } from './compare-button.ts'

interface CardLook {
  /** Level of the card's heading. */
  readonly as?: 'h2' | 'h3'
  /** In sight as soon as the page is there. */
  readonly eager?: boolean
}

/** A product among others. Nothing on it depends on the visitor but what its view was made for. */
export function showCard(visit: Visit, product: ProductCard, { as = 'h3', eager = false }: CardLook = {}): Markup {
  return once(product, `card ${as} ${eager}`, () => {
    const { drawing } = product
    return html`
      <article class="card" data-card="${product.sku}">
        <div class="drawing">
          ${drawing && html`<img src="${drawing.src}" alt="" width="${drawing.width}" height="${drawing.height}" loading="${eager ? 'eager' : 'lazy'}" decoding="async">`}
        </div>
        <${markup(as)} class="text-lead"><a class="card-link" href="/${visit.locale}/products/${product.slug}">${show(product.name, visit)}</a></${markup(as)}>
        <dl class="card-figures">
          ${product.figures.map(({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}
        </dl>
        <div class="mt-auto pt-2 above no-print self-start">${compareButton(visit, product)}</div>
      </article>
    `
  })
}

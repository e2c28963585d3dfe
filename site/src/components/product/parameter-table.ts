import { html, type Markup } from '../../lib/html/html.ts'
import type { ProductView } from '../../lib/product/view.ts'

/** Every parameter a product states, by group. */
export function parameterTable(groups: ProductView['groups']): Markup {
  return html`
    <div class="parameter-groups">
      ${groups.map(
        ({ label, rows }) => html`
          <table class="figures-table">
            <caption>${label}</caption>
            <tbody>
              ${rows.map((row) => html`<tr><th scope="row" title="${row.help}">${row.label}</th><td>${row.text}</td></tr>`)}
            </tbody>
          </table>
        `,
      )}
    </div>
  `
}

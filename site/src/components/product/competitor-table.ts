import { html, type Markup } from '../../lib/html/html.ts'
import type { ProductView } from '../../lib/product/view.ts'
import type { Visit } from '../../lib/visit.ts'

/** Our figures beside other makers', each with its source. */
export function competitorTable({ t }: Visit, { competitors: table, sku }: ProductView): Markup {
  return html`
    <div class="table-frame" tabindex="0" role="group" aria-label="${t('product:comparison.title')}">
      <table class="figures-table">
        <thead>
          <tr>
            <td></td>
            <th scope="col">${sku}</th>
            ${table.columns.map(
              ({ competitor, model, sample }) =>
                html`<th scope="col">${competitor}<br><span class="font-normal">${model}</span>${sample && html`<br><span class="mark mark-warn">${t('product:comparison.sample')}</span>`}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map(
            ({ label, own, theirs }) =>
              html`<tr><th scope="row">${label}</th><td class="font-semibold">${own ?? '–'}</td>${theirs.map((text) => html`<td class="font-normal">${text ?? '–'}</td>`)}</tr>`,
          )}
        </tbody>
      </table>
    </div>
    <ul class="mt-3 grid gap-1 small quiet">
      ${table.columns.map(
        ({ competitor, model, sources }) =>
          html`<li>${t('product:comparison.source', { model: `${competitor} ${model}`, source: sources.join('; ') })}</li>`,
      )}
    </ul>
  `
}

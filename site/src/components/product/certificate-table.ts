import { valueLabel } from '@tradewind/schema/ontology'
import type { Certificate } from '../../lib/cms/documents.ts'
import { mediaAddress } from '../../lib/cms/media.ts'
import { formatDay } from '../../lib/format/dates.ts'
import { html, type Markup } from '../../lib/html/html.ts'
import type { Visit } from '../../lib/visit.ts'

/** What was certified by whom and until when, with the document where there is one. */
export function certificateTable(visit: Visit, certificates: readonly Certificate[]): Markup {
  const { t } = visit
  return html`
    <div class="table-frame" tabindex="0" role="group" aria-label="${t('product:certificates.title')}">
      <table class="figures-table">
        <thead><tr><th scope="col">${t('product:certificates.kind')}</th><th scope="col">${t('product:certificates.number')}</th><th scope="col">${t('product:certificates.issuer')}</th><th scope="col">${t('product:certificates.validUntil')}</th></tr></thead>
        <tbody>${certificates.map((one) => row(visit, one))}</tbody>
      </table>
    </div>
  `
}

function row({ t, locale }: Visit, one: Certificate): Markup {
  const { standard, kind, number, file } = one
  return html`
    <tr>
      <th scope="row">${standard ?? (kind === undefined ? number : valueLabel('certificates', kind, locale))}</th>
      <td dir="ltr" class="text-start">${file === undefined ? number : html`<a href="${mediaAddress(file)}" data-download="certificate">${number}</a>`} ${one.sample && html`<span class="mark mark-warn" dir="auto">${t('product:certificates.sample')}</span>`}</td>
      <td>${one.issuer}</td>
      <td>${formatDay(one.validUntil, locale) ?? '–'}</td>
    </tr>
  `
}

import type { DatasheetDocument } from '../datasheet-document.ts'
import type { LabelledLine } from '../quotation-document.ts'
import { DOCUMENT_WORDS, fill } from '../words/index.ts'
import * as format from './format.ts'
import { pageSetup, webAddress } from './page-setup.ts'
import { figure, isolated, leftToRight, line } from './readable-text.ts'
import { sellerView } from './seller-view.ts'

/** What datasheet.typ lays out. */
export function datasheetView(document: DatasheetDocument) {
  const { locale, timeZone = 'UTC' } = document
  const all = DOCUMENT_WORDS[locale]
  const words = all.datasheet
  const asOf = format.instant(document.asOf, 'asOf')
  const row = (entry: LabelledLine) => ({ label: isolated(entry.label, locale), value: figure(entry.value, locale) })
  return {
    page: pageSetup(locale, {
      paper: document.paper,
      pageOf: all.pageOf,
      fileTitle: `${line(document.name)}: ${words.title}`,
      author: line(document.seller.name),
      created: format.calendarDay(asOf, timeZone),
    }),
    seller: sellerView(document.seller, locale, all),
    title: words.title,
    category: document.category ? isolated(document.category, locale) : null,
    name: isolated(document.name, locale),
    sku: document.name.includes(document.sku) ? null : leftToRight(document.sku, locale),
    summary: document.summary ? isolated(document.summary, locale) : null,
    drawing: document.drawingSvg ?? null,
    keyFigures: document.keyFigures.map(row),
    highlights: {
      label: words.highlights,
      points: document.sellingPoints.map((point) => isolated(point, locale)),
    },
    technicalData: words.technicalData,
    columns: inTwoColumns(
      document.groups
        .filter((group) => group.rows.length > 0)
        .map((group) => ({ heading: isolated(group.heading, locale), rows: group.rows.map(row) })),
    ),
    certificates: { label: words.certificates, names: document.certificates.map((name) => figure(name, locale)) },
    accessories: {
      label: words.accessories,
      entries: document.accessories.map((entry) => ({
        sku: leftToRight(entry.sku, locale),
        name: isolated(entry.name, locale),
      })),
    },
    online: { label: words.online, address: webAddress(document.onlineUrl, 'onlineUrl') },
    asOf: fill(words.asOf, { date: format.longDate(asOf, locale, timeZone) }),
    reservation: words.reservation,
  }
}

/** Splits the groups, in their order, where the two columns come out most alike; a heading counts as two rows. */
function inTwoColumns<Group extends { readonly rows: readonly unknown[] }>(groups: readonly Group[]): Group[][] {
  if (groups.length < 2) return groups.length === 0 ? [] : [[...groups]]
  const height = (part: readonly Group[]) => part.reduce((sum, group) => sum + group.rows.length + 2, 0)
  let best = 1
  for (let cut = 2; cut < groups.length; cut += 1) {
    const taller = (at: number) => Math.max(height(groups.slice(0, at)), height(groups.slice(at)))
    if (taller(cut) < taller(best)) best = cut
  }
  return [groups.slice(0, best), groups.slice(best)]
}

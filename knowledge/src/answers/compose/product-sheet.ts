import type { Permission } from '@tradewind/schema/contracts/passages'
import type { Locale } from '@tradewind/schema/locales'
import { parameterLabel } from '@tradewind/schema/ontology'
import type { CatalogueProduct } from '../../catalogue/product.ts'
import type { GatePolicy } from '../../gate/types.ts'
import type { Chunk } from '../../retrieval/engine.ts'
import type { AnswerParts } from '../parts.ts'
import { citeCatalogue, citePassage } from './cite.ts'
import type { Source } from './composition.ts'

const MOST_HITS = 12

/** How many of the labels a passage of the sheet has. */
const heldBy = (chunk: Chunk, labels: readonly string[]): number =>
  labels.filter((label) => chunk.text.includes(label)).length

/**
 * The passage of a product's sheet where these properties stand, in the reader's language; the catalogue's own data
 * when the sheet is not there. Each under a number from `first` on.
 */
export async function sheetOf(
  product: CatalogueProduct,
  codes: readonly string[],
  reader: { readonly locale: Locale; readonly permission: Permission },
  number: number,
  parts: Pick<AnswerParts, 'engine'>,
  policy: GatePolicy,
): Promise<Source> {
  const { sku } = product.publication
  const labels = codes.map((code) => parameterLabel(code, reader.locale))
  const hits = await parts.engine.search({
    text: `${sku} ${labels.slice(0, 4).join(' ')}`,
    locale: reader.locale,
    locales: [reader.locale],
    skus: [sku],
    kinds: ['product'],
    permission: reader.permission,
    limit: MOST_HITS,
    highlight: false,
  })
  const sheet = hits
    .map(({ chunk }) => chunk)
    .filter((chunk) => chunk.skus.includes(sku) && heldBy(chunk, labels) > 0)
    .sort((a, b) => heldBy(b, labels) - heldBy(a, labels))[0]
  return sheet === undefined ? citeCatalogue(product, codes, number, reader.locale) : citePassage(sheet, number, policy)
}

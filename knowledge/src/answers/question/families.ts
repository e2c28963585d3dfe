import type { CategoryCode } from '@tradewind/schema/ontology'
import type { CatalogueIndex } from '../../selector/columns.ts'

/** Letters a family's models begin with: BP of BP-80. */
const SERIES = /^([A-Z]{2,3})-/u

/**
 * SKUs of the families a question speaks of without naming a model: "an AP tool", "the CX controllers", "your torque
 * wrenches". Empty when it speaks of none.
 */
export function familySkus(
  text: string,
  categories: readonly CategoryCode[],
  index: CatalogueIndex | undefined,
): ReadonlySet<string> {
  const skus = (index?.products ?? []).map(({ publication }) => publication)
  const said = new Set([...text.matchAll(/(?<![A-Za-z\d])([A-Z]{2,3})(?![A-Za-z\d])/gu)].map(([, letters]) => letters))
  return new Set(
    skus
      .filter(({ sku, category }) => said.has(SERIES.exec(sku)?.[1]) || categories.includes(category))
      .map(({ sku }) => sku),
  )
}

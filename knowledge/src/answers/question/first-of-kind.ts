import type { SpecificationValue } from '@tradewind/schema/ontology'
import type { CatalogueProduct } from '../../catalogue/product.ts'
import { valueIn } from '../../selector/presentation/fits.ts'
import type { Extreme } from './asking/extremes.ts'

/** What products are compared by: of a range its upper end. */
function heightOf(value: SpecificationValue | undefined): number | undefined {
  if (value?.kind === 'number') return value.value
  return value?.kind === 'range' ? value.max : undefined
}

/** Products that state the property, those with the least or the most of it first; equals in the catalogue's order. */
export function ordered(
  products: readonly CatalogueProduct[],
  { parameter, end }: Extreme,
): readonly CatalogueProduct[] {
  const measured = products.flatMap((product) => {
    const height = heightOf(valueIn(product, parameter))
    return height === undefined ? [] : [{ product, height: end === 'lowest' ? height : -height }]
  })
  return measured.sort((a, b) => a.height - b.height).map(({ product }) => product)
}

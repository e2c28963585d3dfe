import { z } from 'zod'
import type { Reader } from '../ui/reader.ts'
import type { ProductRow } from './quote-queries.ts'

const publicationShape = z.object({
  options: z.array(z.object({ code: z.string(), name: z.record(z.string(), z.string()) })),
})

/** The options of a product that have a price, named in the reader's language. */
export function optionsOf(
  product: ProductRow,
  reader: Pick<Reader, 'text' | 'amount'>,
): readonly { readonly code: string; readonly label: string }[] {
  const parsed = publicationShape.safeParse(product.publication)
  const names = new Map(
    parsed.success ? parsed.data.options.map((option) => [option.code, reader.text(option.name)]) : [],
  )
  // In the order of the product's page; prices come in none.
  const order = [...names.keys()]
  return [...product.optionPrices]
    .sort(
      (one, other) => order.indexOf(one.code) - order.indexOf(other.code) || one.code.localeCompare(other.code, 'en'),
    )
    .map(({ code, price }) => ({ code, label: `${names.get(code) ?? code} (${reader.amount(price)})` }))
}

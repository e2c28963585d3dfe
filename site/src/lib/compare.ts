import type { CompareResponse } from '@tradewind/schema/contracts/selector'
import { formatSpecification, ontologyWords, PARAMETERS, parameterLabel } from '@tradewind/schema/ontology'
import type { ProductHead } from './cms/documents.ts'
import { textIn } from './cms/localized.ts'
import { compare } from './knowledge/knowledge.ts'
import { SourceDown } from './sources.ts'
import type { Visit } from './visit.ts'

export const MOST_COMPARED = 4

/** Products named in an address, `products=bp-80,dn-75` or one parameter each; unknown ones are left out. */
export function comparedProducts(query: URLSearchParams, catalogue: readonly ProductHead[]): readonly ProductHead[] {
  const slugs = new Set(
    [...query.getAll('products'), ...query.getAll('add')]
      .flatMap((part) => part.split(','))
      .map((slug) => slug.trim().toLowerCase()),
  )
  return [...slugs].flatMap((slug) => catalogue.find((product) => product.slug === slug) ?? []).slice(0, MOST_COMPARED)
}

export function compareAddress(locale: string, slugs: readonly string[]): string {
  return slugs.length === 0 ? `/${locale}/compare` : `/${locale}/compare?products=${slugs.join(',')}`
}

export type ComparisonRow = CompareResponse['rows'][number]

/** Rows of the comparison: knowledge says which value is best; without it the values themselves are still there. */
export async function comparisonRows(
  visit: Visit,
  products: readonly ProductHead[],
): Promise<readonly ComparisonRow[]> {
  const { locale, preferences } = visit
  try {
    const answer = await compare({ locale, unitSystem: preferences.unitSystem, skus: products.map(({ sku }) => sku) })
    const complete = answer.ok && answer.result.products.length === products.length
    if (complete) return answer.result.rows
  } catch (error) {
    if (!(error instanceof SourceDown)) throw error
  }
  return ownRows(visit, products)
}

function ownRows({ locale, preferences }: Visit, products: readonly ProductHead[]): readonly ComparisonRow[] {
  const groups = ontologyWords(locale).groups
  return PARAMETERS.flatMap(({ code, group }) => {
    const values = products.map(({ specifications }) => specifications[code])
    if (values.every((value) => value === undefined)) return []
    return [
      {
        parameter: code,
        label: parameterLabel(code, locale),
        group,
        groupLabel: groups[group],
        differs: new Set(values.map((value) => JSON.stringify(value))).size > 1,
        cells: values.map((value) => ({
          ...(value === undefined ? {} : { text: formatSpecification(code, value, locale, preferences.unitSystem) }),
          best: false,
        })),
      },
    ]
  })
}

/** Names of the compared products, as a title. */
export function comparisonTitle(products: readonly ProductHead[], locale: Visit['locale']): string {
  return products.map((product) => textIn(product.name, locale).text).join(' · ')
}

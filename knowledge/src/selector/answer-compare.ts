import type { CompareRequest, CompareResponse, Problem } from '@tradewind/schema/contracts/selector'
import {
  canonicalizeSpecifications,
  formatSpecification,
  ontologyWords,
  PARAMETERS,
  type Parameter,
  parameterLabel,
  rankOf,
  type SpecificationValue,
} from '@tradewind/schema/ontology'
import type { CatalogueProduct } from '../catalogue/product.ts'
import type { CatalogueIndex } from './columns.ts'
import type { Audience } from './presentation/audience.ts'
import { valueIn } from './presentation/fits.ts'
import { presentProblem } from './presentation/problems.ts'
import { productHead } from './presentation/product-head.ts'

export type CompareAnswer =
  | { readonly ok: true; readonly response: CompareResponse }
  | { readonly ok: false; readonly problems: readonly Problem[] }

type Row = CompareResponse['rows'][number]

/**
 * A number by which more is better; undefined where better has no direction. IP classes are left out: protection
 * against dust and against water do not add up to one order.
 */
function merit(parameter: Parameter, value: SpecificationValue | undefined): number | undefined {
  if (value === undefined) return undefined
  if (parameter.kind === 'number' && value.kind === 'number' && parameter.prefer !== 'none') {
    return parameter.prefer === 'higher' ? value.value : -value.value
  }
  if (parameter.kind === 'enum' && value.kind === 'enum' && parameter.code !== 'ipClass') {
    return rankOf(parameter.code, value.value)
  }
  return undefined
}

function compareRow(parameter: Parameter, products: readonly CatalogueProduct[], audience: Audience): Row | undefined {
  const { locale, unitSystem } = audience
  const values = products.map((product) => valueIn(product, parameter.code))
  if (values.every((value) => value === undefined)) return undefined
  const differs = new Set(values.map((value) => JSON.stringify(value))).size > 1
  const merits = values.map((value) => merit(parameter, value))
  const known = merits.filter((it) => it !== undefined)
  const best = differs && new Set(known).size > 1 ? Math.max(...known) : undefined
  return {
    parameter: parameter.code,
    label: parameterLabel(parameter.code, locale),
    group: parameter.group,
    groupLabel: ontologyWords(locale).groups[parameter.group],
    differs,
    cells: values.map((value, n) => ({
      best: best !== undefined && merits[n] === best,
      ...(value === undefined ? {} : { text: formatSpecification(parameter.code, value, locale, unitSystem) }),
    })),
  }
}

const canonical = (product: CatalogueProduct): CatalogueProduct => ({
  ...product,
  publication: {
    ...product.publication,
    specifications: canonicalizeSpecifications(product.publication.specifications),
  },
})

/** The whole of `POST /compare` behind the parsed body. Refused only when none of the products is known. */
export function answerCompare(index: CatalogueIndex, request: CompareRequest): CompareAnswer {
  const problems: Problem[] = []
  const products = request.skus.flatMap((sku, n) => {
    const at = index.positionBySku.get(sku)
    const product = at === undefined ? undefined : index.products[at]
    if (product !== undefined) return [canonical(product)]
    problems.push(presentProblem({ code: 'unknown-product', path: ['skus', n], subject: sku }, request.locale))
    return []
  })
  if (products.length === 0) return { ok: false, problems }
  return {
    ok: true,
    response: {
      products: products.map((product) => productHead(product, request)),
      rows: PARAMETERS.flatMap((parameter) => compareRow(parameter, products, request) ?? []),
      problems,
    },
  }
}

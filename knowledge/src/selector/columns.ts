import {
  CATEGORIES,
  type CategoryCode,
  PARAMETERS,
  type Parameter,
  type SpecificationValue,
} from '@tradewind/schema/ontology'
import type { CatalogueProduct } from '../catalogue/product.ts'
import { levelsOf } from './levels.ts'
import { maskOf } from './value-sets.ts'

/**
 * One parameter's values over all products, in the stored unit. An unstated value is NaN in `lower` and 0 in `mask`.
 * Numbers stand in both ends, enumerations as their two strengths (levels.ts); enumerations and booleans as bits of `mask`.
 */
export interface Column {
  readonly parameter: Parameter
  readonly lower: Float64Array
  readonly upper: Float64Array
  readonly mask: Int32Array
  /** By category position: does any product of the category state this parameter? */
  readonly statedIn: Uint8Array
}

/** The catalogue laid out by column, so that 5,000 products are judged by walking arrays. Immutable once built. */
export interface CatalogueIndex {
  /** In order of SKU, digits by value: the order of equals in every list. */
  readonly products: readonly CatalogueProduct[]
  readonly positionBySku: ReadonlyMap<string, number>
  /** Position in CATEGORIES by product. */
  readonly category: Uint8Array
  readonly columns: ReadonlyMap<string, Column>
  readonly everything: readonly number[]
  readonly byCategory: ReadonlyMap<CategoryCode, readonly number[]>
}

const skuOrder = new Intl.Collator('en', { numeric: true })

/** BP-80 before BP-110; a total order, also over SKUs the collator calls equal. */
function compareSkus(a: string, b: string): number {
  return skuOrder.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)
}

/** A product's place among equals. */
export interface Standing {
  /** Position of its category in the catalogue. */
  readonly category: number
  readonly sku: string
}

/** Catalogue order: by category, in which accessories come last, then by SKU. Among equally good products it decides. */
export function compareStanding(a: Standing, b: Standing): number {
  return a.category - b.category || compareSkus(a.sku, b.sku)
}

export function standingOf({ publication }: CatalogueProduct): Standing {
  return { category: CATEGORIES.indexOf(publication.category), sku: publication.sku }
}

function writeValue(column: Column, at: number, value: SpecificationValue): void {
  switch (value.kind) {
    case 'range':
      column.lower[at] = value.min
      column.upper[at] = value.max
      break
    case 'number':
      column.lower[at] = value.value
      column.upper[at] = value.value
      break
    case 'enum': {
      const [first, second] = levelsOf(column.parameter, value.value)
      column.lower[at] = first
      column.upper[at] = second
      column.mask[at] = maskOf(column.parameter, [value.value])
      break
    }
    case 'enumSet':
      column.mask[at] = maskOf(column.parameter, value.values)
      break
    case 'boolean':
      column.mask[at] = value.value ? 2 : 1
      break
  }
}

/** True when the product at this position states the column's parameter. */
export function isStated(column: Column, at: number): boolean {
  return column.mask[at] !== 0 || !Number.isNaN(column.lower[at])
}

function emptyColumn(parameter: Parameter, size: number): Column {
  return {
    parameter,
    lower: new Float64Array(size).fill(Number.NaN),
    upper: new Float64Array(size).fill(Number.NaN),
    mask: new Int32Array(size),
    statedIn: new Uint8Array(CATEGORIES.length),
  }
}

const publishedMs = (product: CatalogueProduct): number => Date.parse(product.publication.publishedAt)

/** Lays the products out by column. Where two products carry one SKU, the later publication stands. */
export function buildIndex(products: Iterable<CatalogueProduct>): CatalogueIndex {
  const newest = new Map<string, CatalogueProduct>()
  for (const product of products) {
    const known = newest.get(product.publication.sku)
    if (known === undefined || publishedMs(known) < publishedMs(product)) {
      newest.set(product.publication.sku, product)
    }
  }
  const sorted = [...newest.values()].sort((a, b) => compareStanding(standingOf(a), standingOf(b)))
  const columns = new Map<string, Column>(PARAMETERS.map((it) => [it.code, emptyColumn(it, sorted.length)]))
  const category = Uint8Array.from(sorted, (product) => CATEGORIES.indexOf(product.publication.category))
  const byCategory = new Map<CategoryCode, number[]>(CATEGORIES.map((code) => [code, []]))

  sorted.forEach((product, at) => {
    byCategory.get(product.publication.category)?.push(at)
    for (const [code, value] of Object.entries(product.publication.specifications)) {
      const column = columns.get(code)
      if (column === undefined || value === undefined || value.kind !== column.parameter.kind) continue
      writeValue(column, at, value)
      if (isStated(column, at)) column.statedIn[category[at] ?? 0] = 1
    }
  })
  return {
    products: sorted,
    positionBySku: new Map(sorted.map((product, at) => [product.publication.sku, at])),
    category,
    columns,
    everything: sorted.map((_product, at) => at),
    byCategory,
  }
}

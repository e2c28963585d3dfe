import type { Requirement } from '@tradewind/schema/contracts/selector'
import { findParameter, ipProtects, type Specifications, type SpecificationValue } from '@tradewind/schema/ontology'
import { convertWithin, type UnitCode } from '@tradewind/schema/units'
import type { CatalogueProduct } from '../../catalogue/product.ts'

/**
 * The meaning of a requirement, read straight off the contract and written without the selector's columns, bounds
 * or masks: slow and plain, to hold the fast one against.
 */
export function fitsNaively(
  requirement: Requirement,
  product: CatalogueProduct,
  catalogue: readonly CatalogueProduct[],
): boolean {
  const value = valueIn(product.publication.specifications, requirement.parameter)
  if (value === undefined) {
    const { category } = product.publication
    const family = catalogue.filter((other) => other.publication.category === category)
    const known = family.some((other) => valueIn(other.publication.specifications, requirement.parameter) !== undefined)
    return requirement.acceptUnstated && known
  }
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6
  const notBelow = (a: number, b: number): boolean => a > b || near(a, b)
  switch (requirement.kind) {
    case 'stated':
      return true
    case 'equals':
      return value.kind === 'boolean' && value.value === requirement.value
    case 'anyOf':
      return valuesOf(value).some((it) => requirement.values.includes(it))
    case 'allOf':
      return requirement.values.every((it) => valuesOf(value).includes(it))
    case 'atLeastLevel': {
      return value.kind === 'enum' && ipProtects(value.value, requirement.value)
    }
    default: {
      const parameter = findParameter(requirement.parameter)
      if (parameter === undefined || !('unit' in parameter)) return false
      const stored = (n: number): number => convertWithin(n, requirement.unit as UnitCode, parameter.unit)
      const { tolerance } = requirement
      const slack = (limit: number): number => {
        if (tolerance === undefined) return 0
        if ('percent' in tolerance) return (Math.abs(limit) * tolerance.percent) / 100
        const unit = tolerance.unit as UnitCode
        return convertWithin(tolerance.absolute, unit, parameter.unit) - convertWithin(0, unit, parameter.unit)
      }
      const [low, high] =
        value.kind === 'range' ? [value.min, value.max] : value.kind === 'number' ? [value.value, value.value] : [0, 0]
      switch (requirement.kind) {
        case 'covers': {
          const [min, max] = [stored(requirement.min), stored(requirement.max)]
          return notBelow(min + slack(min), low) && notBelow(high, max - slack(max))
        }
        case 'between': {
          const [min, max] = [stored(requirement.min), stored(requirement.max)]
          return notBelow(low, min - slack(min)) && notBelow(max + slack(max), high)
        }
        case 'atLeast': {
          const limit = stored(requirement.value)
          return notBelow(high, limit - slack(limit))
        }
        case 'atMost': {
          const limit = stored(requirement.value)
          return notBelow(limit + slack(limit), low)
        }
        case 'about': {
          const wanted = stored(requirement.value)
          const reach = tolerance === undefined ? Math.abs(wanted) * 0.1 : slack(wanted)
          return notBelow(reach, Math.abs(low - wanted))
        }
      }
    }
  }
}

function valueIn(specifications: Specifications, code: string): SpecificationValue | undefined {
  return (specifications as Readonly<Record<string, SpecificationValue>>)[code]
}

function valuesOf(value: SpecificationValue): readonly string[] {
  return value.kind === 'enumSet' ? value.values : value.kind === 'enum' ? [value.value] : []
}

import type { CategoryCode } from '@tradewind/schema/ontology'
import type { CatalogueIndex, Column } from './columns.ts'
import type { Condition } from './conditions.ts'

/** A condition with the catalogue's values for its parameter. */
export interface JudgedCondition {
  readonly condition: Condition
  readonly column: Column
  /** False when no product among the candidates states the parameter: then only giving the requirement up helps. */
  readonly statedSomewhere: boolean
}

/** Positions of the products asked about. */
export function candidatesOf(index: CatalogueIndex, category: CategoryCode | undefined): readonly number[] {
  return category === undefined ? index.everything : (index.byCategory.get(category) ?? [])
}

/** Brings conditions and columns together; the ontology has a column for every parameter. */
export function judge(
  index: CatalogueIndex,
  conditions: readonly Condition[],
  categories: readonly number[],
): readonly JudgedCondition[] {
  return conditions.flatMap((condition) => {
    const column = index.columns.get(condition.parameter.code)
    if (column === undefined) return []
    return [{ condition, column, statedSomewhere: categories.some((category) => column.statedIn[category] === 1) }]
  })
}

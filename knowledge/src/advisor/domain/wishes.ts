import type { Requirement } from '@tradewind/schema/contracts/selector'
import { findParameter } from '@tradewind/schema/ontology'
import type { CatalogueIndex } from '../../selector/columns.ts'
import type { Wish } from './reading.ts'

/** "Lighter" is at least this much lighter: less nobody would notice on a data sheet. */
const NOTICEABLE = 0.02

/**
 * "Like this one, but lighter" as requirements: the parameter on the wished side of what the product has.
 * Wishes about enumerations, and about what the product does not state, say nothing.
 */
export function wishRequirements(index: CatalogueIndex, sku: string, wishes: readonly Wish[]): readonly Requirement[] {
  const at = index.positionBySku.get(sku)
  if (at === undefined) return []
  return wishes.flatMap(({ parameter: code, direction }): Requirement[] => {
    const parameter = findParameter(code)
    const column = index.columns.get(code)
    const value = column?.upper[at] ?? Number.NaN
    if (parameter === undefined || !('unit' in parameter) || Number.isNaN(value) || direction === 'same') return []
    const asked = { parameter: code, importance: 'must' as const, acceptUnstated: false, unit: parameter.unit }
    const step = Math.abs(value) * NOTICEABLE
    if (direction === 'higher') return [{ kind: 'atLeast', ...asked, value: rounded(value + step) }]
    return parameter.kind === 'range' ? [] : [{ kind: 'atMost', ...asked, value: rounded(value - step) }]
  })
}

const rounded = (value: number): number => Number(value.toPrecision(4))

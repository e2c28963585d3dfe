import type { About } from '../buyers-words/words.ts'

/** Letters a family's models begin with. */
const familyOf = (sku: string): string => sku.slice(0, sku.indexOf('-'))

/**
 * Whether a text about these products is about what a question is about: `own` names the product, `kin` another of its
 * family (a table of some models is narrowed to those it names), `stranger` something else. Undefined when one of the two
 * is about none.
 */
export type Kinship = 'own' | 'kin' | 'stranger' | undefined

export function kinshipOf(of: readonly string[], { skus, family }: About): Kinship {
  if (of.length === 0) return undefined
  if (skus.length > 0) {
    if (skus.some((sku) => of.includes(sku))) return 'own'
    return skus.some((sku) => of.some((other) => familyOf(other) === familyOf(sku))) ? 'kin' : 'stranger'
  }
  if (family.size === 0) return undefined
  return of.some((sku) => family.has(sku)) ? 'own' : 'stranger'
}

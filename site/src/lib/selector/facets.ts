import type { ParameterFacet } from '@tradewind/schema/contracts/selector'

/** What buyers ask first, in this order; the rest is one click away. */
const FIRST = ['torqueRange', 'torqueAccuracy', 'weight', 'powerSource', 'handleShape', 'drive', 'ipClass', 'protocols']

export interface FacetGroups {
  readonly first: readonly ParameterFacet[]
  readonly more: readonly { readonly label: string; readonly facets: readonly ParameterFacet[] }[]
}

/** Facets as the form shows them; one with a single possible answer tells products apart no more and is left out. */
export function groupFacets(facets: readonly ParameterFacet[]): FacetGroups {
  const useful = facets.filter(
    ({ quantity, values, kind }) =>
      kind === 'boolean' || (quantity !== undefined ? quantity.max > quantity.min : (values?.length ?? 0) > 1),
  )
  const first = FIRST.flatMap((code) => useful.find((facet) => facet.code === code) ?? [])
  const groups = new Map<string, ParameterFacet[]>()
  for (const facet of useful) {
    if (first.includes(facet)) continue
    groups.set(facet.groupLabel, [...(groups.get(facet.groupLabel) ?? []), facet])
  }
  return { first, more: [...groups].map(([label, list]) => ({ label, facets: list })) }
}

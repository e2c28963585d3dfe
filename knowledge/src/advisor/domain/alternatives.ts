import type { Match, Relaxation, SelectRequest } from '@tradewind/schema/contracts/selector'
import { answerSelect } from '../../selector/answer-select.ts'
import type { CatalogueIndex } from '../../selector/columns.ts'
import type { Facts } from './facts.ts'
import { categoriesFor, requestFor } from './survey.ts'

const SHOWN = 3

export interface Alternatives {
  /** What would have to give, the fewest changes first. */
  readonly relaxations: readonly Relaxation[]
  /** Products that miss little, the nearest first. */
  readonly near: readonly string[]
}

/** The ways out when nothing fits, over every category that comes into question. */
export function alternatives(
  index: CatalogueIndex,
  known: Facts,
  audience: Pick<SelectRequest, 'locale' | 'unitSystem'>,
): Alternatives {
  const answers = categoriesFor(known).flatMap((category) => {
    const answer = answerSelect(index, requestFor(known, category, audience))
    return answer.ok ? [answer.response] : []
  })
  // The order within a category is the selector's; between categories the one with fewer changes goes first.
  const relaxations = answers
    .flatMap((response) => response.relaxations.map((relaxation, rank) => ({ relaxation, rank })))
    .sort((a, b) => a.relaxation.changes.length - b.relaxation.changes.length || a.rank - b.rank)
    .map(({ relaxation }) => relaxation)
  const sentences = new Set<string>()
  const distinct = relaxations.filter(({ sentence }) => (sentences.has(sentence) ? false : sentences.add(sentence)))
  const near = answers
    .flatMap((response) => response.nearMisses)
    .sort((a, b) => a.missed.length - b.missed.length || b.score - a.score)
  return { relaxations: distinct.slice(0, SHOWN), near: near.slice(0, SHOWN).map(({ sku }) => sku) }
}

/** The products named, as the selector presents them for these facts; those it does not know are left out. */
export function matchesOf(
  index: CatalogueIndex,
  known: Facts,
  skus: readonly string[],
  audience: Pick<SelectRequest, 'locale' | 'unitSystem'>,
): readonly Match[] {
  return skus.flatMap((sku) => {
    const category = index.products[index.positionBySku.get(sku) ?? -1]?.publication.category
    if (category === undefined) return []
    const match = findMatch(index, requestFor(known, category, audience, 50), sku)
    if (match !== undefined) return [match]
    // Named by the buyer although it misses something: shown without claims about the wishes.
    const bare = findMatch(
      index,
      { ...requestFor(known, category, audience, 50), requirements: [], application: undefined },
      sku,
    )
    return bare === undefined ? [] : [{ ...bare, fits: missedFits(index, requestFor(known, category, audience), sku) }]
  })
}

function findMatch(index: CatalogueIndex, request: SelectRequest, sku: string): Match | undefined {
  let after: string | undefined
  // A category of thousands is paged through; the shortlist is mostly on the first page.
  for (let page = 0; page < 100; page += 1) {
    const answer = answerSelect(index, after === undefined ? request : { ...request, after })
    if (!answer.ok) return undefined
    const found = answer.response.matches.find((match) => match.sku === sku)
    if (found !== undefined || answer.response.next === undefined) return found
    after = answer.response.next
  }
  return undefined
}

function missedFits(index: CatalogueIndex, request: SelectRequest, sku: string): Match['fits'] {
  const answer = answerSelect(index, request)
  return answer.ok ? (answer.response.nearMisses.find((it) => it.sku === sku)?.fits ?? []) : []
}

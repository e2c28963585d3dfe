import type { Schemas } from '@qdrant/js-client-rest'
import type { Locale } from '@tradewind/schema/locales'
import type { Hit, RetrievalQuery } from '../engine.ts'
import { type Corpus, rarity } from '../ranking/corpus.ts'
import { bestHits, type RankedPassage, type StoredPassage } from '../ranking/hits.ts'
import { candidateCount, searchedLocales } from '../ranking/limits.ts'
import { lookUpOf } from '../ranking/look-up.ts'
import { scoresOf } from '../ranking/rank.ts'
import { type WeightedTerms, weigh } from '../ranking/weighted-terms.ts'
import { namedModels } from '../tokens/models.ts'
import { piecesOf } from '../tokens/pieces.ts'
import { type AskedTerms, askedTerms } from '../tokens/question-terms.ts'
import { MEANING, WORDS } from './collections.ts'
import type { Ask } from './connection.ts'
import type { Counts } from './counts.ts'
import { equals, searchFilter } from './filter.ts'
import { passageOf, RANKING_FIELDS } from './points.ts'
import { GRAM_WEIGHT, gramDimension, sparseVector, termDimension } from './sparse-vector.ts'

type Request = Schemas['QueryRequest']
type Prefetch = Schemas['Prefetch']

interface Asking {
  readonly locale: Locale
  readonly asked: AskedTerms
  readonly weighted: WeightedTerms
  readonly corpus: Corpus
}

export interface SearchParts {
  readonly ask: Ask
  readonly collection: string
  readonly counts: Counts
}

async function namedIn(query: RetrievalQuery, counts: Counts): Promise<readonly string[]> {
  const pieces = piecesOf(query.text, query.locale)
  const possible = new Set<string>()
  namedModels(pieces, (key) => {
    possible.add(key)
    return false
  })
  const known = await counts.models([...possible])
  return namedModels(pieces, (key) => known.has(key))
}

/** Undefined for a language without passages. */
async function askLanguage(query: RetrievalQuery, locale: Locale, counts: Counts): Promise<Asking | undefined> {
  const passages = await counts.passages(locale)
  if (passages === 0) return undefined
  const asked = askedTerms(query, locale)
  const terms = new Set([...asked.terms.map(({ term }) => term), ...asked.pairs.flat()])
  const holding = await counts.holding(locale, [...terms])
  const corpus = { passages, averageLength: 1, holding: (term: string) => holding.get(term) ?? 0 }
  return { locale, asked, weighted: weigh(asked, corpus), corpus }
}

function requestOf(
  { locale, weighted, corpus }: Asking,
  query: RetrievalQuery,
  named: readonly string[],
  meaning: Float32Array | undefined,
): Request {
  const { terms, grams } = lookUpOf(weighted, corpus)
  const words = sparseVector([
    // Rarity is added by Qdrant; what is left is what tells the question's own words from translations.
    ...terms.map(({ term, weight }) => {
      const added = rarity(Math.max(1, corpus.holding(term)), corpus.passages)
      return [termDimension(locale, term), weight / added] as const
    }),
    ...grams.map((gram) => [gramDimension(locale, gram), GRAM_WEIGHT] as const),
  ])
  const limit = candidateCount(query, locale)
  const filter = searchFilter(query, locale)
  const byWords: Prefetch = { query: words, using: WORDS, filter, limit }
  const prefetch: Prefetch[] = words.indices.length === 0 ? [] : [byWords]
  for (const key of named) {
    const ofModel = { ...filter, must: [...filter.must, equals('models', key)] }
    prefetch.push(words.indices.length === 0 ? { filter: ofModel, limit } : { ...byWords, filter: ofModel })
  }
  if (meaning !== undefined) prefetch.push({ query: [...meaning], using: MEANING, filter, limit })
  return {
    prefetch,
    query: { fusion: 'rrf' },
    limit: limit * Math.max(1, prefetch.length),
    with_payload: RANKING_FIELDS,
  }
}

/** Fused ranks stand for likeness of meaning when vectors took part: 0…1 among the answer. */
function candidatesOf(points: Schemas['QueryResponse']['points'], withMeaning: boolean): readonly StoredPassage[] {
  const best = Math.max(Number.EPSILON, ...points.map(({ score }) => score))
  return points.flatMap((point) => passageOf(point, withMeaning ? point.score / best : undefined) ?? [])
}

function rankLanguage(asking: Asking, named: readonly string[], passages: readonly StoredPassage[]): RankedPassage[] {
  const { asked, weighted } = asking
  const lengths = passages.reduce((sum, { length }) => sum + length, 0)
  const corpus = { ...asking.corpus, averageLength: Math.max(1, lengths / Math.max(1, passages.length)) }
  const scores = scoresOf(asked, weighted, corpus, named, passages)
  return passages.map((passage, at) => ({ passage, score: scores[at] ?? 0, weighted }))
}

/** Candidates of all languages in one request, ranked as in the embedded index. */
export async function searchQdrant(
  parts: SearchParts,
  query: RetrievalQuery,
  meaning: Float32Array | undefined,
): Promise<readonly Hit[]> {
  const { ask, collection, counts } = parts
  const named = await namedIn(query, counts)
  const languages = await Promise.all(searchedLocales(query).map((locale) => askLanguage(query, locale, counts)))
  const askings = languages.filter((asking) => asking !== undefined)
  const requests = askings.map((asking) => requestOf(asking, query, named, meaning))
  const sent = requests.filter(({ prefetch }) => Array.isArray(prefetch) && prefetch.length > 0)
  if (sent.length === 0) return []
  const answers = await ask((client) => client.queryBatch(collection, { searches: sent }))
  const ranked = askings
    .filter((_asking, at) => sent.includes(requests[at] as Request))
    .flatMap((asking, at) =>
      rankLanguage(asking, named, candidatesOf(answers[at]?.points ?? [], meaning !== undefined)),
    )
  return bestHits(ranked, query.limit, query.highlight ?? true)
}

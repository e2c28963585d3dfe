import type { Schemas } from '@qdrant/js-client-rest'
import type { Locale } from '@tradewind/schema/locales'
import type { Chunk } from '../engine.ts'
import type { Ask } from './connection.ts'
import { equals, type Filter } from './filter.ts'

/** A series in one language. */
export interface Series {
  readonly series: string
  readonly locale: Locale
}

/** More revisions of one manual than anybody writes. */
const MOST_REVISIONS = 1_000

const keyOf = ({ series, locale }: Series): string => JSON.stringify([series, locale])

export function seriesOf(chunks: readonly Chunk[]): readonly Series[] {
  return [...new Map(chunks.map(({ series, locale }) => [keyOf({ series, locale }), { series, locale }])).values()]
}

const ofSeries = ({ series, locale }: Series): Schemas['Condition'][] => [
  equals('series', series),
  equals('locale', locale),
]

export interface NewestRevisions {
  isNewest(chunk: Chunk): boolean
  /** Corrects the mark of all passages of the series, those of other documents, too. */
  readonly operations: readonly Schemas['UpdateOperation'][]
}

/**
 * The newest revision of each series, once the document is replaced by these chunks.
 * @param without the document whose held passages no longer count
 */
export async function newestRevisions(
  ask: Ask,
  collection: string,
  touched: readonly Series[],
  chunks: readonly Chunk[],
  without: string,
): Promise<NewestRevisions> {
  const newest = new Map<string, string>()
  const operations: Schemas['UpdateOperation'][] = []
  for (const one of touched) {
    const filter: Filter = { must: ofSeries(one), must_not: [equals('document_id', without)] }
    const { hits } = await ask((client) =>
      client.facet(collection, { key: 'revision', filter, limit: MOST_REVISIONS, exact: true }),
    )
    const own = chunks.filter((chunk) => keyOf(chunk) === keyOf(one)).map(({ revision }) => revision)
    const all = [...hits.map(({ value }) => String(value)), ...own].sort()
    const last = all.at(-1)
    if (last === undefined) continue
    newest.set(keyOf(one), last)
    const isLast = equals('revision', last)
    operations.push(
      { set_payload: { payload: { newest: true }, filter: { must: [...ofSeries(one), isLast] } } },
      { set_payload: { payload: { newest: false }, filter: { must: ofSeries(one), must_not: [isLast] } } },
    )
  }
  return { isNewest: (chunk) => newest.get(keyOf(chunk)) === chunk.revision, operations }
}

import { CACHE_TAGS } from '@tradewind/schema/contracts/cache-tags'
import { PREVIEW_HEADER } from '@tradewind/schema/contracts/preview'
import { z } from 'zod'
import { environment } from '../environment.ts'
import { fetchJson, UpstreamError } from '../http/fetch-json.ts'
import { SourceDown, sourceCache } from '../sources.ts'
import type { Visit } from '../visit.ts'

const TIMEOUT = 3_000

const listAnswer = z.object({ docs: z.array(z.unknown()), hasNextPage: z.boolean() })

type Query = Readonly<Record<string, string>>

function address(path: string, query: Query): string {
  // Every language at once: one answer serves all seven sites, and what is not translated can be told from what is.
  return `${environment().CMS_URL}/api/${path}?${new URLSearchParams({ locale: 'all', ...query })}`
}

/**
 * Documents of a collection, all pages of them, from the cache while nothing has changed.
 * Those that do not fit `shape` are left out. The tags join those of the page being made.
 * @throws {SourceDown} when the CMS does not answer and never did
 */
export async function readDocuments<Shape extends z.ZodType>(
  visit: Pick<Visit, 'tags' | 'missing'>,
  collection: string,
  query: Query,
  shape: Shape,
  tags: readonly string[],
): Promise<readonly z.infer<Shape>[]> {
  const raw = await cached(visit, `${collection} ${JSON.stringify(query)}`, tags, async () => {
    const documents: unknown[] = []
    for (let page = 1; page <= 50; page += 1) {
      const { json } = await fetchJson(address(collection, { limit: '200', ...query, page: String(page) }), {
        timeout: TIMEOUT,
        attempts: 2,
      })
      const answer = listAnswer.parse(json)
      documents.push(...answer.docs)
      if (!answer.hasNextPage) break
    }
    return documents
  })
  return parsedOnce(raw, shape, () =>
    raw.flatMap((document) => {
      const parsed = shape.safeParse(document)
      return parsed.success ? [parsed.data as z.infer<Shape>] : []
    }),
  )
}

/** The first document a query finds, or undefined when the CMS has none. */
export async function readDocument<Shape extends z.ZodType>(
  visit: Pick<Visit, 'tags' | 'missing'>,
  collection: string,
  query: Query,
  shape: Shape,
  tags: readonly string[],
): Promise<z.infer<Shape> | undefined> {
  const documents = await readDocuments(visit, collection, { limit: '1', ...query }, shape, tags)
  return documents[0]
}

/** A global, or undefined when nobody has published it yet. */
export async function readGlobal<Shape extends z.ZodType>(
  visit: Pick<Visit, 'tags' | 'missing'>,
  slug: 'navigation' | 'company' | 'home',
  query: Query,
  shape: Shape,
): Promise<z.infer<Shape> | undefined> {
  const raw = await cached(visit, `globals/${slug}`, [CACHE_TAGS[slug]], async () => {
    try {
      return [(await fetchJson(address(`globals/${slug}`, query), { timeout: TIMEOUT, attempts: 2 })).json]
    } catch (error) {
      // The CMS refuses a global that was never published.
      if (error instanceof UpstreamError && (error.status === 403 || error.status === 404)) return []
      throw error
    }
  })
  return parsedOnce(raw, shape, () => {
    const parsed = shape.safeParse(raw[0])
    return parsed.success ? parsed.data : undefined
  })
}

/** A draft for the live preview, never cached. Undefined when the token does not open it. */
export async function readDraft<Shape extends z.ZodType>(
  path: string,
  token: string,
  query: Query,
  shape: Shape,
): Promise<z.infer<Shape> | undefined> {
  try {
    const { json } = await fetchJson(address(path, { ...query, draft: 'true' }), {
      timeout: TIMEOUT,
      attempts: 2,
      headers: { [PREVIEW_HEADER]: token },
    })
    const parsed = shape.safeParse(json)
    return parsed.success ? parsed.data : undefined
  } catch (error) {
    if (error instanceof UpstreamError && error.status !== undefined && error.status < 500) return undefined
    throw new SourceDown('cms', error)
  }
}

async function cached(
  visit: Pick<Visit, 'tags' | 'missing'>,
  key: string,
  tags: readonly string[],
  load: () => Promise<unknown[]>,
): Promise<unknown[]> {
  for (const tag of tags) visit.tags.add(tag)
  visit.tags.add(CACHE_TAGS.all)
  try {
    const { value, stale } = await sourceCache().read(`cms:${key}`, [...tags, CACHE_TAGS.all], load)
    if (stale) visit.missing.add('cms')
    return value
  } catch (error) {
    visit.missing.add('cms')
    throw new SourceDown('cms', error)
  }
}

const parsed = new WeakMap<object, Map<z.ZodType, unknown>>()

/** Parses an answer once for as long as the cache holds it: the cache hands out the same object each time. */
function parsedOnce<Result>(raw: object, shape: z.ZodType, parse: () => Result): Result {
  let byShape = parsed.get(raw)
  if (byShape === undefined) {
    byShape = new Map()
    parsed.set(raw, byShape)
  }
  if (!byShape.has(shape)) byShape.set(shape, parse())
  return byShape.get(shape) as Result
}

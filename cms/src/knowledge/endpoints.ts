import {
  type GlossaryPage,
  glossaryTerm,
  isKnowledgeCollection,
  type KnowledgePage,
  type KnowledgeSource,
} from '@tradewind/schema/contracts/knowledge-documents'
import { LOCALES } from '@tradewind/schema/locales'
import type { Endpoint, Payload } from 'payload'
import { z } from 'zod'
import { hasServiceKey } from '../access/rules.ts'
import { type Cursor, FIRST, readPage, readSource } from './read.ts'
import { inLocale, textIn } from './text.ts'

const cursor = z
  .string()
  .regex(/^[a-z]+:\d{1,9}$/)
  .transform((text, context): Cursor => {
    const [collection = '', after] = text.split(':')
    if (isKnowledgeCollection(collection)) return { collection, after: Number(after) }
    context.addIssue({ code: 'custom', message: `${collection} is no collection of knowledge` })
    return z.NEVER
  })

const pageQuery = z.object({
  after: cursor.default(FIRST),
  limit: z.coerce.number().int().min(1).max(50).default(20),
})

const answer = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

const refuse = (): Response => answer({ error: 'This needs the service key' }, 403)

/** `GET /api/knowledge?after=&limit=`: everything that can be quoted, page by page. */
export const knowledgeEndpoint: Endpoint = {
  path: '/knowledge',
  method: 'get',
  handler: async (req) => {
    if (!hasServiceKey(req)) return refuse()
    const query = pageQuery.safeParse(Object.fromEntries(req.searchParams))
    if (!query.success) return answer({ error: 'after is a cursor, limit a number from 1 to 50' }, 400)
    const { documents, next } = await readPage(req.payload, query.data.after, query.data.limit)
    const page: KnowledgePage = { documents, next: next === undefined ? null : `${next.collection}:${next.after}` }
    return answer(page)
  },
}

/** `GET /api/knowledge/documents/:collection/:id`: one document as it stands now, in all its languages. */
export const knowledgeDocumentEndpoint: Endpoint = {
  path: '/knowledge/documents/:collection/:id',
  method: 'get',
  handler: async (req) => {
    if (!hasServiceKey(req)) return refuse()
    const { collection, id } = req.routeParams ?? {}
    if (typeof collection !== 'string' || !isKnowledgeCollection(collection)) {
      return answer({ error: 'There is no such collection of knowledge' }, 404)
    }
    const source: KnowledgeSource = { documents: await readSource(req.payload, collection, String(id)) }
    return answer(source)
  },
}

/** `GET /api/knowledge/glossary`: how each language says the marketers' concepts. */
export const glossaryEndpoint: Endpoint = {
  path: '/knowledge/glossary',
  method: 'get',
  handler: async (req) => (hasServiceKey(req) ? answer(await readGlossary(req.payload)) : refuse()),
}

/** The contract's limit. */
const MOST_TERMS = 5_000

async function readGlossary(payload: Payload): Promise<GlossaryPage> {
  const { docs } = await payload.find({
    collection: 'glossary',
    where: { _status: { equals: 'published' } },
    locale: 'all',
    depth: 0,
    limit: MOST_TERMS,
    sort: 'id',
    pagination: false,
  })
  const terms = docs.flatMap(({ id, term, synonyms }) => {
    const said = LOCALES.flatMap((locale) => {
      const text = textIn(term, locale)
      return text === undefined ? [] : [[locale, text] as const]
    })
    const also = LOCALES.flatMap((locale) => {
      const words = inLocale(synonyms, locale)
      const filled = (Array.isArray(words) ? words : []).map((word) => String(word).trim()).filter(Boolean)
      return filled.length === 0 ? [] : [[locale, filled] as const]
    })
    const parsed = glossaryTerm.safeParse({
      id: String(id),
      term: Object.fromEntries(said),
      synonyms: Object.fromEntries(also),
    })
    if (!parsed.success) payload.logger.error(`Left out of the glossary: entry ${id}`)
    return parsed.success && said.length > 0 ? [parsed.data] : []
  })
  return { terms }
}

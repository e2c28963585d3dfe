import { createHash, timingSafeEqual } from 'node:crypto'
import type { ReadableDocument } from '@tradewind/schema/contracts/knowledge-documents'
import { mayRead, PERMISSIONS, type Permission } from '@tradewind/schema/contracts/passages'
import { type Context, Hono } from 'hono'
import type { Ingestion } from './ingestion.ts'
import type { LibraryEntry } from './library.ts'
import { ReadFailure } from './read-failure.ts'

export interface IngestionRouteParts {
  readonly ingestion: Ingestion
  /** CMS_SERVICE_KEY: whoever may read everything may have everything read again. */
  readonly serviceKey: string
}

/**
 * `GET /documents/:id?permission=` a document by passages, `GET /documents/:id/original?permission=` its uploaded file,
 * `POST` and `GET /reindex` and `GET /index` with the service key. Called by our own servers only, which say what their reader may see.
 */
export function ingestionRoutes({ ingestion, serviceKey }: IngestionRouteParts): Hono {
  const app = new Hono()

  app.get('/documents/:id', (c) => {
    const entry = permitted(c)
    return entry === undefined ? missing(c) : c.json(readable(entry))
  })

  app.get('/documents/:id/original', async (c) => {
    const entry = permitted(c)
    if (entry?.document.body.form !== 'file') return missing(c)
    const { filename, mimeType } = entry.document.body
    try {
      const bytes = await ingestion.original(entry)
      if (bytes === undefined) return missing(c)
      return c.body(new Uint8Array(bytes), 200, {
        'content-type': mimeType,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`,
        'cache-control': 'no-store',
      })
    } catch (error) {
      if (!(error instanceof ReadFailure)) throw error
      return c.json({ error: { code: 'ORIGINAL.UNAVAILABLE', message: 'The file cannot be fetched now.' } }, 503)
    }
  })

  app.post('/reindex', (c) => (holdsKey(c) ? c.json(ingestion.reindex(), 202) : refused(c)))
  app.get('/index', async (c) => (holdsKey(c) ? c.json(await ingestion.index()) : refused(c)))
  app.get('/reindex', (c) => (holdsKey(c) ? c.json(ingestion.reindexState()) : refused(c)))

  /** What a reader may not see is not there: a refusal would say that it exists. */
  function permitted(c: Context): LibraryEntry | undefined {
    const asked = c.req.query('permission') ?? 'public'
    const reader = PERMISSIONS.find((permission): permission is Permission => permission === asked)
    const entry = reader === undefined ? undefined : ingestion.document(c.req.param('id') ?? '')
    return entry !== undefined && reader !== undefined && mayRead(reader, entry.document.permission) ? entry : undefined
  }

  function holdsKey(c: Context): boolean {
    const given = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1]
    if (given === undefined) return false
    const digest = (text: string) => createHash('sha256').update(text).digest()
    return timingSafeEqual(digest(given), digest(serviceKey))
  }

  return app
}

function missing(c: Context): Response {
  return c.json({ error: { code: 'DOCUMENT.MISSING', message: 'There is no such document.' } }, 404)
}

function refused(c: Context): Response {
  return c.json({ error: { code: 'KEY.REFUSED', message: 'This needs the service key.' } }, 403)
}

function readable({ document, chunks }: LibraryEntry): ReadableDocument {
  const { body, id, kind, locale, page, permission, provenance, revision, skus, source, title } = document
  return {
    id,
    source,
    kind,
    locale,
    title,
    revision,
    skus,
    permission,
    ...(page === undefined ? {} : { page }),
    ...(provenance === undefined ? {} : { provenance }),
    ...(body.form === 'file' ? { original: { filename: body.filename, mimeType: body.mimeType } } : {}),
    passages: chunks.map((chunk) => ({
      position: chunk.position,
      headings: [...chunk.headings],
      text: chunk.text,
      ...(chunk.page === undefined ? {} : { page: chunk.page }),
    })),
  }
}

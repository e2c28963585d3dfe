import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  type GlossaryTerm,
  type KnowledgeDocument,
  libraryAddress,
} from '@tradewind/schema/contracts/knowledge-documents'
import type { Locale } from '@tradewind/schema/locales'

export const SERVICE_KEY = 'service-key-of-the-test'

/** Stands in for the CMS: what it holds can be changed while it runs. */
export interface FakeCms {
  readonly url: string
  documents: KnowledgeDocument[]
  glossary: GlossaryTerm[]
  readonly files: Map<string, Uint8Array>
  /** Answers 503 to everything while true. */
  isDown: boolean
  /** Called before each answer with the path asked for; an answer waits for it. */
  before: (path: string) => Promise<void> | void
  /** Paths asked for, oldest first. */
  readonly asked: string[]
  stop(): Promise<void>
}

export async function fakeCms(): Promise<FakeCms> {
  const cms: Omit<FakeCms, 'url' | 'stop'> = {
    documents: [],
    glossary: [],
    files: new Map(),
    isDown: false,
    before: () => undefined,
    asked: [],
  }
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://cms.test')
    cms.asked.push(url.pathname)
    // What the CMS reads it reads before the answer is on its way.
    const [status, body] = answerTo(cms, url, request.headers.authorization)
    await cms.before(url.pathname)
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return Object.assign(cms, { url: `http://127.0.0.1:${port}`, stop: () => close(server) })
}

type Held = Pick<FakeCms, 'documents' | 'glossary' | 'files' | 'isDown'>

function answerTo(cms: Held, url: URL, authorization: string | undefined): [number, string | Uint8Array] {
  if (cms.isDown) return [503, '{}']
  if (authorization !== `Bearer ${SERVICE_KEY}`) return [403, '{}']
  const file = cms.files.get(url.pathname)
  if (file !== undefined) return [200, file]
  if (url.pathname === '/api/knowledge/glossary') return [200, JSON.stringify({ terms: cms.glossary })]
  const one = /^\/api\/knowledge\/documents\/([^/]+)\/([^/]+)$/.exec(url.pathname)
  if (one !== null) {
    const source = `${one[1]}:${one[2]}`
    return [200, JSON.stringify({ documents: cms.documents.filter((document) => document.source === source) })]
  }
  if (url.pathname !== '/api/knowledge') return [404, '{}']
  // A page for each document of the CMS, so that there is more than one.
  const sources = [...new Set(cms.documents.map(({ source }) => source))]
  const place = Number(url.searchParams.get('after') ?? 0)
  const documents = cms.documents.filter(({ source }) => source === sources[place])
  return [200, JSON.stringify({ documents, next: place + 1 < sources.length ? String(place + 1) : null })]
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

/** A document of the contract with a text. */
export function textDocument(
  source: string,
  markdown: string,
  more: Partial<KnowledgeDocument> = {},
): KnowledgeDocument {
  const locale: Locale = more.locale ?? 'en'
  const id = more.id ?? `${source}:${locale}`
  return {
    id,
    source,
    kind: 'manual',
    locale,
    title: `Title of ${source}`,
    body: { form: 'text', markdown },
    skus: [],
    revision: '',
    series: source,
    permission: 'public',
    href: libraryAddress(id, locale),
    questions: [],
    names: [],
    changedAt: '2026-01-01T00:00:00.000Z',
    ...more,
  }
}

/** The same with a file, which the CMS then has. */
export function fileDocument(
  cms: Pick<FakeCms, 'files'>,
  source: string,
  bytes: Uint8Array,
  mimeType = 'application/pdf',
): KnowledgeDocument {
  const path = `/api/manual-files/file/${source.replace(':', '-')}`
  cms.files.set(path, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return textDocument(source, '', { body: { form: 'file', path, mimeType, filename: 'manual.pdf', sha256 } })
}

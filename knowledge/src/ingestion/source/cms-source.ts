import { setTimeout as pause } from 'node:timers/promises'
import {
  type GlossaryTerm,
  glossaryPage,
  type KnowledgeDocument,
  knowledgeDocument,
} from '@tradewind/schema/contracts/knowledge-documents'
import { z } from 'zod'
import { LIMITS } from '../limits.ts'
import { ReadFailure } from '../read-failure.ts'

/** Where documents come from: the CMS. */
export interface KnowledgeSource {
  /** Everything published, page by page; a page holds all versions of the CMS documents on it. */
  pages(signal: AbortSignal): AsyncIterable<SourcePage>
  /** Everything made of one document of the CMS as it stands now; empty when it is not published. */
  one(source: string, signal: AbortSignal): Promise<readonly KnowledgeDocument[]>
  glossary(signal: AbortSignal): Promise<readonly GlossaryTerm[]>
  /** Bytes of an uploaded file. @throws {ReadFailure} `unreachable` or `too_large` */
  file(path: string, signal: AbortSignal): Promise<Uint8Array>
}

export interface SourcePage {
  readonly documents: readonly KnowledgeDocument[]
  /** Ids of documents that are not what the contract says; left out. */
  readonly malformed: readonly string[]
}

export type UnavailableCode = 'unreachable' | 'timeout' | 'refused' | 'malformed'

/** The CMS did not answer, or not as agreed. */
export class SourceUnavailable extends Error {
  override readonly name = 'SourceUnavailable'
  readonly code: UnavailableCode

  constructor(code: UnavailableCode, message: string) {
    super(message)
    this.code = code
  }
}

export interface CmsAccess {
  /** Address of the CMS without a slash at its end. */
  readonly url: string
  readonly serviceKey: string
  /** Milliseconds before the second attempt; doubled before the third. */
  readonly firstPause?: number
}

const TIMEOUT_MS = 15_000
const FILE_TIMEOUT_MS = 30_000
const ATTEMPTS = 3
const FIRST_PAUSE_MS = 500
const PAGE_SIZE = 20
/** 100,000 documents of the CMS: past that something is wrong with the cursor. */
const MOST_PAGES = 5_000

const loosePage = z.object({ documents: z.array(z.unknown()), next: z.string().nullable() })
const looseSource = z.object({ documents: z.array(z.unknown()) })

/** Documents of the CMS by REST, with the service key. Each request is tried three times. */
export function cmsSource({ url, serviceKey, firstPause = FIRST_PAUSE_MS }: CmsAccess): KnowledgeSource {
  async function once(path: string, timeout: number, signal: AbortSignal): Promise<Response> {
    let response: Response
    try {
      response = await fetch(`${url}${path}`, {
        headers: { authorization: `Bearer ${serviceKey}` },
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
      })
    } catch (error) {
      throw failureOf(error, timeout)
    }
    if (response.ok) return response
    await response.body?.cancel()
    throw new SourceUnavailable('refused', `the CMS answered ${response.status}`)
  }

  async function read<Result>(
    path: string,
    timeout: number,
    signal: AbortSignal,
    take: (response: Response) => Promise<Result>,
  ): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const response = await once(path, timeout, signal)
        return await take(response).catch((error: unknown) => {
          throw error instanceof SourceUnavailable || error instanceof ReadFailure ? error : failureOf(error, timeout)
        })
      } catch (error) {
        const mayHelp = error instanceof SourceUnavailable && error.code !== 'malformed'
        if (!mayHelp || attempt >= ATTEMPTS || signal.aborted) throw error
        await pause(firstPause * 2 ** (attempt - 1), undefined, { signal }).catch(() => undefined)
      }
    }
  }

  const json = <Shape extends z.ZodType>(path: string, shape: Shape, signal: AbortSignal): Promise<z.infer<Shape>> =>
    read(path, TIMEOUT_MS, signal, async (response) => {
      const parsed = shape.safeParse(await response.json())
      if (parsed.success) return parsed.data
      throw new SourceUnavailable('malformed', 'the CMS answered something else than was agreed')
    })

  return {
    async *pages(signal) {
      let after: string | undefined
      for (let n = 0; n < MOST_PAGES; n += 1) {
        const query = after === undefined ? '' : `&after=${encodeURIComponent(after)}`
        const { documents, next } = await json(`/api/knowledge?limit=${PAGE_SIZE}${query}`, loosePage, signal)
        yield parsed(documents)
        if (next === null) return
        if (next === after) break
        after = next
      }
      throw new SourceUnavailable('malformed', 'the pages of the CMS do not come to an end')
    },
    async one(source, signal) {
      const [collection = '', id = ''] = source.split(':')
      const { documents } = await json(`/api/knowledge/documents/${collection}/${id}`, looseSource, signal)
      return parsed(documents).documents
    },
    async glossary(signal) {
      return (await json('/api/knowledge/glossary', glossaryPage, signal)).terms
    },
    async file(path, signal) {
      try {
        return await read(path, FILE_TIMEOUT_MS, signal, bytesOf)
      } catch (error) {
        if (error instanceof SourceUnavailable) throw new ReadFailure('unreachable', `its file: ${error.message}`)
        throw error
      }
    },
  }
}

function failureOf(error: unknown, timeout: number): SourceUnavailable {
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return new SourceUnavailable('timeout', `the CMS took longer than ${timeout / 1000} s`)
  }
  if (error instanceof SyntaxError) return new SourceUnavailable('malformed', 'the CMS did not answer with JSON')
  return new SourceUnavailable('unreachable', 'the CMS cannot be reached')
}

function parsed(documents: readonly unknown[]): SourcePage {
  const malformed: string[] = []
  const fitting = documents.flatMap((document) => {
    const result = knowledgeDocument.safeParse(document)
    if (result.success) return [result.data]
    malformed.push(String((document as { readonly id?: unknown } | null)?.id))
    return []
  })
  return { documents: fitting, malformed }
}

/** The whole body, as long as it stays within the limit. */
async function bytesOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength
    if (length > LIMITS.bytes) {
      throw new ReadFailure('too_large', `it is larger than ${LIMITS.bytes / 1024 / 1024} MB`)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

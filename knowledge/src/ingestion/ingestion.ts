import { setTimeout as pause } from 'node:timers/promises'
import type { CmsWebhook } from '@tradewind/schema/contracts/catalog'
import {
  type DocumentIndexState,
  isKnowledgeCollection,
  type ReindexState,
} from '@tradewind/schema/contracts/knowledge-documents'
import type { Logger } from 'pino'
import type { RetrievalEngine } from '../retrieval/engine.ts'
import { describeIndex } from './describe-index.ts'
import { type Glossary, keptGlossary } from './glossary.ts'
import type { Library, LibraryEntry } from './library.ts'
import type { ReadFile } from './readers/read-file.ts'
import { createReading, retryDelay } from './reading.ts'
import { reindexJob } from './reindex-job.ts'
import { type KnowledgeSource, SourceUnavailable } from './source/cms-source.ts'

/** What is under way when the service stops gets this long, in milliseconds. */
const GRACE_MS = 3_000
/** A burst of changes that may touch anything costs one full reading, this long after the last. */
const SETTLING_MS = 2_000

/** How the ingestion is doing, for /health. */
export interface IngestionState {
  readonly documents: number
  readonly chunks: number
  readonly failed: number
  readonly terms: number
  /** End of the last full reading of the CMS since the process started. */
  readonly pulledAt: string | undefined
  /** Why the last one failed; undefined when it did not. */
  readonly failure: string | undefined
  readonly reindex: ReindexState['state']
}

export interface Ingestion {
  readonly glossary: Glossary
  /** Fills the index from what is kept on disk, then reads the CMS, now and again and again. Resolves when the first reading is over. */
  start(): Promise<void>
  stop(): Promise<void>
  /** Takes note of a change in the CMS and reads what changed in the background; true when it concerns knowledge. */
  receive(webhook: Pick<CmsWebhook, 'collection' | 'documentId'>): boolean
  /** Begins to read everything again, or says how the reading that runs is doing. */
  reindex(): ReindexState
  reindexState(): ReindexState
  state(): Promise<IngestionState>
  /** What is in the index, and which documents could not be read, for people. */
  index(): Promise<DocumentIndexState>
  /** A document with its passages, whatever its permission; undefined when there is none that could be read. */
  document(id: string): LibraryEntry | undefined
  /** Bytes of a document's uploaded file. @throws {ReadFailure} */
  original(entry: LibraryEntry): Promise<Uint8Array | undefined>
  /** Resolves when nothing that was announced is waiting; for tests. */
  settled(): Promise<void>
}

export interface IngestionParts {
  readonly source: KnowledgeSource
  readonly engine: RetrievalEngine
  readonly library: Library
  readonly readFile: ReadFile
  /** Where glossary and job are kept. */
  readonly folder: string
  readonly log: Logger
  /** How often everything is read again, in milliseconds. */
  readonly refreshMs: number
  /** ms since the epoch */
  readonly now: () => number
}

export function createIngestion(parts: IngestionParts): Ingestion {
  const { source, engine, library, folder, log, refreshMs, now } = parts
  const stopping = new AbortController()
  const { signal } = stopping
  const glossary = keptGlossary(folder)
  const reading = createReading({ ...parts, glossary, signal })
  const job = reindexJob({ folder, source, reading, log, now, signal })
  const waiting = new Set<Promise<void>>()
  let timer: NodeJS.Timeout | undefined
  let failures = 0
  let pulledAt: string | undefined
  let failure: string | undefined
  let pulling: Promise<void> | undefined

  /** The full reading that runs, or a new one; at most one at a time. */
  function pull(): Promise<void> {
    pulling ??= pullOnce().finally(() => {
      pulling = undefined
    })
    return pulling
  }

  async function pullOnce(): Promise<void> {
    clearTimeout(timer)
    const startedAt = now()
    try {
      await reading.readAll(false)
      pulledAt = new Date(now()).toISOString()
      failure = undefined
      failures = 0
      log.info({ documents: library.size(), ms: now() - startedAt }, 'knowledge read')
    } catch (error) {
      if (signal.aborted) return
      failures += 1
      failure = error instanceof SourceUnavailable ? error.code : 'internal'
      log.warn({ failure, failures, err: error instanceof SourceUnavailable ? undefined : error }, 'knowledge not read')
    }
    schedule(failures === 0 ? refreshMs : retryDelay(failures))
  }

  function schedule(delay: number): void {
    clearTimeout(timer)
    if (signal.aborted) return
    timer = setTimeout(() => inBackground(pull()), delay)
    timer.unref()
  }

  async function rereadGlossary(): Promise<void> {
    await glossary.replace(await source.glossary(signal))
  }

  function inBackground(work: Promise<void>): void {
    const watched = work
      .catch((error: unknown) => {
        if (!signal.aborted) log.error({ err: error }, 'ingestion failed')
      })
      .finally(() => waiting.delete(watched))
    waiting.add(watched)
  }

  return {
    glossary,
    async start() {
      await glossary.load()
      await reading.fillIndex()
      inBackground(job.resume())
      await pull()
    },
    async stop() {
      stopping.abort()
      clearTimeout(timer)
      await Promise.race([Promise.allSettled([...waiting, pulling]), pause(GRACE_MS, undefined, { ref: false })])
      library.close()
    },
    receive({ collection, documentId }) {
      if (signal.aborted) return false
      if (collection === 'glossary') inBackground(rereadGlossary())
      else if (isKnowledgeCollection(collection)) inBackground(reading.reread(`${collection}:${documentId}`))
      // A file of a product, or everything: which documents it touches only a full reading tells.
      else if (collection === 'media' || collection === 'all') schedule(SETTLING_MS)
      else return false
      return true
    },
    reindex() {
      if (job.state().state !== 'running') inBackground(job.begin())
      return job.state()
    },
    reindexState: job.state,
    async state() {
      const { documents, chunks } = await engine.statistics()
      const failed = library.failures().length
      const terms = glossary.terms().length
      return { documents, chunks, failed, terms, pulledAt, failure, reindex: job.state().state }
    },
    async index() {
      return describeIndex({ library, counts: await engine.statistics(), reindex: job.state(), pulledAt, failure })
    },
    document(id) {
      const entry = library.get(id)
      return entry === undefined || entry.failure !== undefined ? undefined : entry
    },
    async original({ document: { body } }) {
      return body.form === 'file' ? source.file(body.path, signal) : undefined
    },
    async settled() {
      while (waiting.size > 0) await Promise.all(waiting)
    },
  }
}

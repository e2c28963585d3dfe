import { setTimeout as pause } from 'node:timers/promises'
import type { KnowledgeDocument } from '@tradewind/schema/contracts/knowledge-documents'
import type { Logger } from 'pino'
import type { RetrievalEngine } from '../retrieval/engine.ts'
import type { KeptGlossary } from './glossary.ts'
import { type IngestParts, ingestDocument } from './ingest-document.ts'
import { keyedLock } from './keyed-lock.ts'
import type { KnowledgeSource } from './source/cms-source.ts'

/** Tries for one announced document; the next full reading catches up with what is lost all the same. */
const REREAD_TRIES = 5
const FIRST_RETRY_MS = 1_000
const LONGEST_RETRY_MS = 60_000

/** Time until the next attempt after so many failures in a row: 1 s, 2 s, 4 s … 60 s. */
export const retryDelay = (failures: number): number => Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1))

/** Told for each document that was looked at; with the reason when it could not be read. */
export type OnDocument = (documentId: string, reason: string | undefined) => void

export interface Reading {
  /** Makes the index say what the library knows, without reading anything. */
  fillIndex(): Promise<void>
  /** One full reading. Nothing is removed unless all of it succeeded. @throws {SourceUnavailable} */
  readAll(force: boolean, onDocument?: OnDocument): Promise<void>
  /** Reads one document of the CMS again, with patience while the CMS does not answer. */
  reread(name: string): Promise<void>
}

export interface ReadingParts extends IngestParts {
  readonly source: KnowledgeSource
  readonly engine: RetrievalEngine
  readonly glossary: KeptGlossary
  readonly log: Logger
  readonly signal: AbortSignal
}

/**
 * Brings library and index to what the CMS says. Full readings and single ones run side by side; whatever was read
 * later wins, whichever is done first.
 */
export function createReading(parts: ReadingParts): Reading {
  const { source, engine, library, glossary, log, signal } = parts
  const inTurn = keyedLock()
  /** Counts readings: what was read earlier never overwrites what was read later. */
  let clock = 0
  const touched = new Map<string, number>()

  /**
   * Brings everything made of one document of the CMS to what was read at `stamp`, unless it was read later since.
   * @returns false when a file did not come, and trying again may help
   */
  function apply(
    name: string,
    documents: readonly KnowledgeDocument[],
    stamp: number,
    force: boolean,
    onDocument?: OnDocument,
  ): Promise<boolean> {
    return inTurn(name, async () => {
      if ((touched.get(name) ?? 0) > stamp) return true
      // What is gone goes first: a file that takes long to read must not keep it quotable.
      await withdraw(name, new Set(documents.map(({ id }) => id)))
      let isComplete = true
      for (const document of documents) {
        const outcome = await ingestDocument(document, parts, force, signal)
        if (outcome === 'unreachable') isComplete = false
        const failure = library.get(document.id)?.failure
        if (outcome === 'failed') log.warn({ document: document.id, ...failure }, 'document not read')
        onDocument?.(document.id, failure && `${failure.code}: ${failure.message}`)
      }
      return isComplete
    })
  }

  async function withdraw(name: string, except: ReadonlySet<string>): Promise<void> {
    for (const id of library.idsOf(name)) {
      if (except.has(id)) continue
      await engine.remove(id)
      library.remove(id)
      log.info({ document: id }, 'document withdrawn')
    }
  }

  return {
    async fillIndex() {
      const indexed = await engine.documents()
      const known = library.hashes()
      for (const [id, contentHash] of known) {
        const entry = indexed.get(id) === contentHash ? undefined : library.get(id)
        if (entry !== undefined) await engine.put({ id, contentHash, chunks: entry.chunks })
      }
      for (const id of indexed.keys()) if (!known.has(id)) await engine.remove(id)
    },
    async readAll(force, onDocument) {
      const begun = ++clock
      const seen = new Set<string>()
      await glossary.replace(await source.glossary(signal))
      let stamp = ++clock
      for await (const page of source.pages(signal)) {
        if (page.malformed.length > 0) log.warn({ documents: page.malformed.slice(0, 20) }, 'documents left out')
        for (const [name, documents] of bySource(page.documents)) {
          seen.add(name)
          await apply(name, documents, stamp, force, onDocument)
        }
        stamp = ++clock
      }
      for (const name of library.sources()) if (!seen.has(name)) await apply(name, [], begun, force)
    },
    async reread(name) {
      for (let attempt = 1; attempt <= REREAD_TRIES && !signal.aborted; attempt += 1) {
        const stamp = ++clock
        touched.set(name, stamp)
        try {
          if (await apply(name, await source.one(name, signal), stamp, false)) return
        } catch (error) {
          if (signal.aborted) return
          log.warn({ source: name, attempt, err: error }, 'an announced document could not be read')
        }
        if (attempt < REREAD_TRIES) {
          await pause(retryDelay(attempt), undefined, { signal, ref: false }).catch(() => undefined)
        }
      }
    },
  }
}

function bySource(documents: readonly KnowledgeDocument[]): ReadonlyMap<string, readonly KnowledgeDocument[]> {
  const groups = new Map<string, KnowledgeDocument[]>()
  for (const document of documents) {
    const group = groups.get(document.source)
    if (group === undefined) groups.set(document.source, [document])
    else group.push(document)
  }
  return groups
}

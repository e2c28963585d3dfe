import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { KnowledgeDocument } from '@tradewind/schema/contracts/knowledge-documents'
import type { Chunk } from '../retrieval/engine.ts'
import type { ReadFailureCode } from './read-failure.ts'

/** What is kept of a document: its facts, and either its passages or why it could not be read. */
export interface LibraryEntry {
  readonly document: KnowledgeDocument
  /** SHA-256 of everything the passages were made from. */
  readonly contentHash: string
  readonly chunks: readonly Chunk[]
  readonly failure?: { readonly code: ReadFailureCode; readonly message: string }
}

/**
 * The documents as they were read, on disk: a reader opens them whole, and the index can be filled again without
 * reading any file. Like the index it can always be made again.
 */
export interface Library {
  get(documentId: string): LibraryEntry | undefined
  put(entry: LibraryEntry): void
  remove(documentId: string): void
  /** Ids of everything made of one document of the CMS. */
  idsOf(source: string): readonly string[]
  sources(): ReadonlySet<string>
  /** Content hash of everything that could be read, by document. */
  hashes(): ReadonlyMap<string, string>
  failures(): readonly { readonly documentId: string; readonly code: string; readonly message: string }[]
  size(): number
  close(): void
}

/** Raised when the rows change their shape: an older file is then begun anew. */
const VERSION = 2

/**
 * Told of every document that is read, and of every one that is gone; on opening, of those kept on disk beside which
 * something is written, and of all others of their series.
 */
export interface LibraryListener {
  put(document: KnowledgeDocument, chunks: readonly Chunk[]): void
  remove(documentId: string): void
}

/** `<folder>/library.db`. @param folder `:memory:` for tests */
export function openLibrary(folder: string, listener?: LibraryListener): Library {
  if (folder !== ':memory:') mkdirSync(folder, { recursive: true })
  const database = new DatabaseSync(folder === ':memory:' ? folder : path.join(folder, 'library.db'))
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
  const [row] = database.prepare('PRAGMA user_version').all() as { user_version: number }[]
  if (row?.user_version !== VERSION) database.exec('DROP TABLE IF EXISTS entry')
  database.exec(`
    CREATE TABLE IF NOT EXISTS entry (
      id TEXT PRIMARY KEY, source TEXT NOT NULL, hash TEXT NOT NULL, document TEXT NOT NULL, chunks TEXT NOT NULL,
      failure TEXT, message TEXT
    ) STRICT;
    CREATE INDEX IF NOT EXISTS entry_source ON entry (source);
    PRAGMA user_version = ${VERSION}`)
  const statements = {
    get: database.prepare('SELECT hash, document, chunks, failure, message FROM entry WHERE id = ?'),
    put: database.prepare('INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?, ?, ?, ?)'),
    remove: database.prepare('DELETE FROM entry WHERE id = ?'),
    idsOf: database.prepare('SELECT id FROM entry WHERE source = ?'),
    sources: database.prepare('SELECT DISTINCT source FROM entry'),
    hashes: database.prepare('SELECT id, hash FROM entry WHERE failure IS NULL'),
    failures: database.prepare('SELECT id, failure, message FROM entry WHERE failure IS NOT NULL ORDER BY id'),
    worded: database.prepare(
      `SELECT id FROM entry WHERE failure IS NULL AND document ->> '$.series' IN (
         SELECT document ->> '$.series' FROM entry WHERE failure IS NULL
         AND (json_array_length(document, '$.questions') > 0 OR json_array_length(document, '$.names') > 0))`,
    ),
    size: database.prepare('SELECT count(*) AS n FROM entry'),
  }
  function get(documentId: string): LibraryEntry | undefined {
    const found = statements.get.get(documentId) as Readonly<Record<string, string | null>> | undefined
    if (found === undefined) return undefined
    const { hash, document, chunks, failure, message } = found
    return {
      document: JSON.parse(document ?? '') as KnowledgeDocument,
      contentHash: hash ?? '',
      chunks: JSON.parse(chunks ?? '[]') as Chunk[],
      ...(failure === null ? {} : { failure: { code: failure as ReadFailureCode, message: message ?? '' } }),
    }
  }

  if (listener !== undefined) {
    for (const { id } of statements.worded.all() as { id: string }[]) {
      const entry = get(id)
      if (entry !== undefined) listener.put(entry.document, entry.chunks)
    }
  }

  return {
    get,
    put({ document, contentHash, chunks, failure }) {
      // The text itself is in the passages: what is kept of the body is its form.
      const body = document.body.form === 'text' ? { form: 'text', markdown: '' } : document.body
      statements.put.run(
        document.id,
        document.source,
        contentHash,
        JSON.stringify({ ...document, body }),
        JSON.stringify(chunks),
        failure?.code ?? null,
        failure?.message ?? null,
      )
      if (failure === undefined) listener?.put(document, chunks)
      else listener?.remove(document.id)
    },
    remove(documentId) {
      statements.remove.run(documentId)
      listener?.remove(documentId)
    },
    idsOf: (source) => (statements.idsOf.all(source) as { id: string }[]).map(({ id }) => id),
    sources: () => new Set((statements.sources.all() as { source: string }[]).map(({ source }) => source)),
    hashes: () =>
      new Map((statements.hashes.all() as { id: string; hash: string }[]).map(({ id, hash }) => [id, hash])),
    failures: () =>
      (statements.failures.all() as { id: string; failure: string; message: string }[]).map((it) => ({
        documentId: it.id,
        code: it.failure,
        message: it.message,
      })),
    size: () => (statements.size.get() as { n: number }).n,
    close: () => database.close(),
  }
}

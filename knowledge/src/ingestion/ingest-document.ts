import { createHash } from 'node:crypto'
import type { KnowledgeDocument } from '@tradewind/schema/contracts/knowledge-documents'
import type { RetrievalEngine } from '../retrieval/engine.ts'
import type { Block } from './blocks.ts'
import { chunksOf } from './chunking/chunk.ts'
import type { Library, LibraryEntry } from './library.ts'
import { ReadFailure } from './read-failure.ts'
import { readMarkdown } from './readers/markdown.ts'
import type { ReadFile } from './readers/read-file.ts'
import type { KnowledgeSource } from './source/cms-source.ts'

/** Raised when readers or the cutting change: every document is then read again. */
const INGESTION_VERSION = 1

export interface IngestParts {
  readonly source: Pick<KnowledgeSource, 'file'>
  readonly readFile: ReadFile
  readonly library: Library
  readonly engine: Pick<RetrievalEngine, 'put' | 'remove'>
}

/** `unreachable`: its file did not come; trying again soon may help. */
export type Ingested = 'unchanged' | 'indexed' | 'failed' | 'unreachable'

/** SHA-256 of all that the passages are made from: the text or the file's digest, and every fact they carry. */
export function contentHashOf(document: KnowledgeDocument): string {
  const { changedAt: _, ...content } = document
  return createHash('sha256')
    .update(JSON.stringify([INGESTION_VERSION, content]))
    .digest('hex')
}

/**
 * Brings library and index up to date with one document. What was found out before is used again while the content is
 * the same; a document that cannot be read leaves nothing of its former self to be quoted.
 * @param force reads it again though nothing has changed
 */
export async function ingestDocument(
  document: KnowledgeDocument,
  { source, readFile, library, engine }: IngestParts,
  force: boolean,
  signal: AbortSignal,
): Promise<Ingested> {
  const contentHash = contentHashOf(document)
  const known = library.get(document.id)
  if (!force && known?.contentHash === contentHash) {
    if (known.failure === undefined) {
      const isNew = await engine.put({ id: document.id, contentHash, chunks: known.chunks })
      return isNew ? 'indexed' : 'unchanged'
    }
    if (!new ReadFailure(known.failure.code, '').isPassing) return 'failed'
  }
  const entry = await read(document, contentHash, source, readFile, signal)
  signal.throwIfAborted()
  if (entry.failure !== undefined) {
    const isPassing = new ReadFailure(entry.failure.code, '').isPassing
    const isSame = known?.contentHash === contentHash && known.failure === undefined
    if (!(isPassing && isSame)) {
      await engine.remove(document.id)
      library.put(entry)
    }
    return isPassing ? 'unreachable' : 'failed'
  }
  // An index that holds the same hash would keep what it has.
  if (force) await engine.remove(document.id)
  await engine.put({ id: document.id, contentHash, chunks: entry.chunks })
  library.put(entry)
  return 'indexed'
}

async function read(
  document: KnowledgeDocument,
  contentHash: string,
  source: IngestParts['source'],
  readFile: ReadFile,
  signal: AbortSignal,
): Promise<LibraryEntry> {
  try {
    const blocks = await blocksOf(document, source, readFile, signal)
    const chunks = chunksOf(document, blocks)
    if (chunks.length === 0) throw new ReadFailure('empty', 'it holds no text')
    return { document, contentHash, chunks }
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error
    return { document, contentHash, chunks: [], failure: { code: error.code, message: error.message } }
  }
}

async function blocksOf(
  { body }: KnowledgeDocument,
  source: IngestParts['source'],
  readFile: ReadFile,
  signal: AbortSignal,
): Promise<readonly Block[]> {
  if (body.form === 'text') {
    try {
      return readMarkdown(body.markdown)
    } catch (error) {
      throw new ReadFailure('malformed', `its text cannot be read (${error instanceof Error ? error.message : error})`)
    }
  }
  const bytes = await source.file(body.path, signal)
  if (createHash('sha256').update(bytes).digest('hex') !== body.sha256) {
    throw new ReadFailure('unreachable', 'its file was replaced meanwhile')
  }
  return readFile(body.mimeType, bytes)
}

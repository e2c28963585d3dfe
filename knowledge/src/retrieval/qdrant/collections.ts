import type { Schemas } from '@qdrant/js-client-rest'
import { RetrievalError } from '../errors.ts'
import type { Embedder } from '../vectors/embedder.ts'
import { type Ask, isConflict } from './connection.ts'
import { dimensionOf } from './fingerprint.ts'

/** Raised whenever payload, tokeniser, stemmers or stop words change: the documents are then indexed anew. */
const COLLECTION_VERSION = 2

/** Names of the vectors of a passage. */
export const WORDS = 'words'
export const MEANING = 'meaning'

export interface Collections {
  readonly passages: string
  /** One point per document: what is held, and with which hash. */
  readonly documents: string
}

/** Another embedding model means another collection, since vectors of two models cannot be compared. */
export function collectionNames(prefix: string, embedder: Embedder | undefined): Collections {
  const model = embedder === undefined ? '' : `_${dimensionOf(embedder.model).toString(16)}`
  const base = `${prefix}_v${COLLECTION_VERSION}${model}`
  return { passages: `${base}_passages`, documents: `${base}_documents` }
}

/** Fields that are filtered or counted by; `terms` is counted to know how rare a word is. */
const PAYLOAD_INDEXES: Readonly<Record<string, Schemas['PayloadFieldSchema']>> = {
  document_id: 'keyword',
  locale: 'keyword',
  kind: 'keyword',
  models: 'keyword',
  series: 'keyword',
  revision: 'keyword',
  newest: 'bool',
  permission: 'integer',
  terms: { type: 'keyword', on_disk: true },
}

async function dimensions(embedder: Embedder): Promise<number> {
  const [vector] = (await embedder.embed(['torque'], 'passage')) ?? []
  if (vector !== undefined) return vector.length
  throw new RetrievalError('RETRIEVAL.UNAVAILABLE', 'the embedding service has to answer once to make the collection')
}

/** Two processes may start at once: whoever comes second finds it made. */
async function create(ask: Ask, name: string, body: Schemas['CreateCollection']): Promise<void> {
  const { exists } = await ask((client) => client.collectionExists(name))
  if (exists) return
  await ask((client) => client.createCollection(name, body)).catch((error: unknown) => {
    if (!isConflict(error)) throw error
  })
}

/** Makes what is missing; harmless when everything is there. */
export async function ensureCollections(ask: Ask, names: Collections, embedder: Embedder | undefined): Promise<void> {
  const { exists } = await ask((client) => client.collectionExists(names.passages))
  if (!exists) {
    const vectors: Schemas['CreateCollection']['vectors'] =
      embedder === undefined ? {} : { [MEANING]: { size: await dimensions(embedder), distance: 'Cosine' } }
    await create(ask, names.passages, { vectors, sparse_vectors: { [WORDS]: { modifier: 'idf' } } })
  }
  for (const [field_name, field_schema] of Object.entries(PAYLOAD_INDEXES)) {
    await ask((client) => client.createPayloadIndex(names.passages, { field_name, field_schema, wait: true }))
  }
  await create(ask, names.documents, { vectors: {} })
}

import type { Schemas } from '@qdrant/js-client-rest'
import { z } from 'zod'
import type { Chunk, IndexedDocument } from '../engine.ts'
import { permissionLevel } from '../permission-level.ts'
import type { StoredPassage } from '../ranking/hits.ts'
import { modelKeys } from '../tokens/models.ts'
import { findingTerms, passageTerms } from '../tokens/passage-terms.ts'
import { MEANING, WORDS } from './collections.ts'
import { uuidOf } from './fingerprint.ts'
import { passageVector } from './sparse-vector.ts'

type Point = Schemas['PointStruct']

export interface PassagePoint {
  readonly document: IndexedDocument
  readonly chunk: Chunk
  readonly newest: boolean
  readonly vector: Float32Array | undefined
}

export function pointOf({ document, chunk, newest, vector }: PassagePoint): Point {
  const terms = passageTerms(chunk)
  const found = findingTerms(terms)
  return {
    id: uuidOf(chunk.id),
    vector: {
      [WORDS]: passageVector(terms, chunk.locale),
      ...(vector === undefined ? {} : { [MEANING]: [...vector] }),
    },
    payload: {
      document_id: document.id,
      content_hash: document.contentHash,
      locale: chunk.locale,
      kind: chunk.kind,
      models: modelKeys(chunk.skus),
      series: chunk.series,
      revision: chunk.revision,
      newest,
      permission: permissionLevel(chunk.permission),
      terms: [...new Set(found)],
      length: found.length,
      analysis: terms,
      chunk,
    },
  }
}

/** What is read back for ranking: without `terms`, which only serve counting. */
export const RANKING_FIELDS = ['models', 'length', 'analysis', 'chunk']

const payload = z.object({
  models: z.array(z.string()),
  length: z.number(),
  analysis: z.object({
    sentences: z.array(z.array(z.string())),
    headings: z.number(),
    extras: z.array(z.string()),
    plain: z.array(z.string()),
  }),
  // Written by `pointOf` of the same collection version.
  chunk: z.custom<Chunk>((value) => typeof value === 'object' && value !== null && 'id' in value),
})

/** Undefined for a point that this version did not write. */
export function passageOf(point: { readonly payload?: unknown }, similarity?: number): StoredPassage | undefined {
  const { success, data } = payload.safeParse(point.payload)
  if (!success) return undefined
  const { models, length, analysis, chunk } = data
  return {
    chunkId: chunk.id,
    models,
    length,
    terms: analysis,
    ...(similarity === undefined ? {} : { similarity }),
    chunk: () => chunk,
  }
}

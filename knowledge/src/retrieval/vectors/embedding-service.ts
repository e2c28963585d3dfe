import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Embedder } from './embedder.ts'
import { normalised } from './vector.ts'

export interface EmbeddingSettings {
  /** Address below which `/embeddings` is, in the manner of OpenAI: https://…/v1 */
  readonly baseUrl: string
  readonly apiKey?: string
  readonly model: string
  /** Milliseconds a question may wait for its vector; somebody is waiting for the answer. */
  readonly questionMs?: number
  /** Milliseconds a batch of passages may take. */
  readonly passagesMs?: number
  /** Milliseconds before the second try. */
  readonly pauseMs?: number
  /** Told what failed, without texts and keys. */
  readonly onFailure?: (reason: string) => void
}

const answer = z.object({ data: z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(1) })) })

/** Texts in one request: providers take at least as many. */
const BATCH = 64
/** Characters; about 2,000 tokens, which every model reads. */
const LONGEST_TEXT = 6_000

class Refused extends Error {
  readonly isPassing: boolean

  constructor(status: number) {
    super(`the service answered ${status}`)
    this.isPassing = status === 408 || status === 429 || status >= 500
  }
}

function inOrder(body: unknown, count: number): readonly Float32Array[] {
  const { data } = answer.parse(body)
  const byIndex = new Map(data.map(({ index, embedding }) => [index, embedding]))
  const vectors = Array.from({ length: count }, (_vector, index) => normalised(byIndex.get(index) ?? []))
  const [first] = vectors
  if (first === undefined || first.length === 0 || vectors.some(({ length }) => length !== first.length)) {
    throw new Error('the service left out a vector, or gave them different lengths')
  }
  return vectors
}

/**
 * Asks an embedding service, each request twice at most. Never throws: without vectors the words of a question still
 * find passages.
 */
export function createEmbeddingService(settings: EmbeddingSettings): Embedder {
  const { baseUrl, apiKey, model, questionMs = 2_000, passagesMs = 20_000, pauseMs = 250, onFailure } = settings
  const address = `${baseUrl.replace(/\/+$/, '')}/embeddings`

  async function request(input: readonly string[], timeoutMs: number): Promise<readonly Float32Array[]> {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify({ model, input, encoding_format: 'float' }),
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (!response.ok) {
      await response.body?.cancel()
      throw new Refused(response.status)
    }
    return inOrder(await response.json(), input.length)
  }

  async function twice(input: readonly string[], timeoutMs: number): Promise<readonly Float32Array[]> {
    try {
      return await request(input, timeoutMs)
    } catch (error) {
      // Who waited once for the whole time does not wait again.
      const isHopeless = error instanceof Refused ? !error.isPassing : !(error instanceof TypeError)
      if (isHopeless) throw error
      await pause(pauseMs)
      return request(input, timeoutMs)
    }
  }

  return {
    model,
    async embed(texts, purpose) {
      const timeoutMs = purpose === 'question' ? questionMs : passagesMs
      const vectors: Float32Array[] = []
      try {
        for (let at = 0; at < texts.length; at += BATCH) {
          const batch = texts.slice(at, at + BATCH).map((text) => text.slice(0, LONGEST_TEXT))
          vectors.push(...(await twice(batch, timeoutMs)))
        }
      } catch (error) {
        onFailure?.(error instanceof Error ? error.message : String(error))
        return undefined
      }
      return vectors
    },
  }
}

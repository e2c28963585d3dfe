import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type EmbeddingServer, startEmbeddingServer, themeVector } from '../testing/embedding-server.ts'
import type { Embedder } from './embedder.ts'
import { createEmbeddingService } from './embedding-service.ts'
import { normalised } from './vector.ts'

let server: EmbeddingServer
let failures: string[]

beforeEach(async () => {
  server = await startEmbeddingServer()
  failures = []
})
afterEach(() => server.close())

/** Long enough for a busy machine; who waits in vain is given less. */
const PATIENT_MS = 20_000
const HASTY_MS = 300

function service(milliseconds = PATIENT_MS): Embedder {
  return createEmbeddingService({
    baseUrl: server.url,
    apiKey: 'secret-key',
    model: 'small-model',
    questionMs: milliseconds,
    passagesMs: milliseconds,
    pauseMs: 1,
    onFailure: (reason) => failures.push(reason),
  })
}

describe('vectors', () => {
  test('come in the order of the texts, with unit length', async () => {
    const vectors = await service().embed(['torque', 'battery'], 'passage')
    expect(vectors).toEqual([normalised(themeVector('torque')), normalised(themeVector('battery'))])
    expect(server.requests).toEqual([
      { model: 'small-model', input: ['torque', 'battery'], authorization: 'Bearer secret-key' },
    ])
  })

  test('of many texts come in batches, of long ones from their beginning', async () => {
    const texts = Array.from({ length: 130 }, (_text, n) => `${n} ${'x'.repeat(10_000)}`)
    expect(await service().embed(texts, 'passage')).toHaveLength(130)
    expect(server.requests.map(({ input }) => input.length)).toEqual([64, 64, 2])
    expect(server.requests[0]?.input[0]).toHaveLength(6_000)
  })

  test('of nothing are none, without a request', async () => {
    expect(await service().embed([], 'passage')).toEqual([])
    expect(server.requests).toEqual([])
  })
})

describe('a service that', () => {
  test.each([['break'], [{ status: 429 }], [{ status: 500 }], [{ status: 503 }]] as const)(
    'fails once (%j) is asked again',
    async (behaviour) => {
      server.behave = (_request, count) => (count === 1 ? behaviour : 'vectors')
      expect(await service().embed(['torque'], 'question')).toHaveLength(1)
      expect(failures).toEqual([])
    },
  )

  test.each([
    ['break', 2],
    [{ status: 500 }, 2],
    [{ status: 401 }, 1],
    [{ status: 400 }, 1],
    ['hang', 1],
    [{ status: 200, body: 'garbage' }, 1],
    [{ status: 200, body: { data: [] } }, 1],
    [{ status: 200, body: { data: [{ index: 0, embedding: ['a'] }] } }, 1],
  ] as const)('goes on failing (%j) gives no vectors after %d requests, and no error', async (behaviour, requests) => {
    server.behave = () => behaviour
    const patience = behaviour === 'hang' ? HASTY_MS : PATIENT_MS
    expect(await service(patience).embed(['torque'], 'question')).toBeUndefined()
    expect(server.requests).toHaveLength(requests)
    expect(failures).toHaveLength(1)
    expect(failures[0]).not.toMatch(/secret-key|torque/)
  })

  test('gives vectors of different lengths gives none', async () => {
    const data = [
      { index: 0, embedding: [1] },
      { index: 1, embedding: [1, 2] },
    ]
    server.behave = () => ({ status: 200, body: { data } })
    expect(await service().embed(['a', 'b'], 'passage')).toBeUndefined()
  })

  test('is not there at all gives none', async () => {
    const { embed } = createEmbeddingService({ baseUrl: 'http://127.0.0.1:9/v1', model: 'm', pauseMs: 1 })
    expect(await embed(['torque'], 'question')).toBeUndefined()
  })
})

import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { announce } from './announcement.ts'

function request(context: Record<string, unknown> = {}) {
  const queued: { input: Record<string, unknown>; req: unknown }[] = []
  const req = {
    context,
    payload: { jobs: { queue: async (job: { input: Record<string, unknown>; req: unknown }) => queued.push(job) } },
  } as unknown as PayloadRequest
  return { req, queued }
}

describe('announce', () => {
  it('queues one delivery per receiver, each with an id of its own, in the transaction of the request', async () => {
    const { req, queued } = request()
    await announce(req, { collection: 'pages', documentId: '3', tags: ['page:about', 'pages', 'pages'] })
    expect(queued.map((job) => job.input.receiver)).toEqual(['api', 'knowledge', 'site'])
    expect(new Set(queued.map((job) => job.input.id)).size).toBe(3)
    expect(queued.every((job) => job.req === req)).toBe(true)
    expect(queued[0]?.input.tags).toEqual(['page:about', 'pages', 'document:pages:3'])
  })

  it('makes everything stale when a change touches more tags than a webhook may carry', async () => {
    const { req, queued } = request()
    const tags = Array.from({ length: 51 }, (_, index) => `product:p-${index}`)
    await announce(req, { collection: 'media', documentId: '3', tags })
    expect(queued[0]?.input.tags).toEqual(['cms'])
  })

  it('is silent while the demo is seeded', async () => {
    const { req, queued } = request({ quiet: true })
    await announce(req, { collection: 'pages', documentId: '3', tags: ['pages'] })
    expect(queued).toHaveLength(0)
  })
})

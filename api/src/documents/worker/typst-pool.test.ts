import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PoolOptions } from './typst-pool.ts'
import { createTypstPool } from './typst-pool.ts'

/** A thread that does as its job says, so that hanging and dying can be had without a broken compiler. */
const PROGRAM = `
import { parentPort, threadId } from 'node:worker_threads'
parentPort.on('message', ({ id, job }) => {
  const order = JSON.parse(job.data)
  if (order.die) process.exit(3)
  if (order.hang) for (;;) {}
  const reply = order.fail ? { id, failure: 'no such thing' } : { id, pdf: new Uint8Array([threadId]), warnings: [] }
  setTimeout(() => parentPort.postMessage(reply), order.wait ?? 0)
})`

let folder = ''
let program: URL
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pool-'))
  await writeFile(join(folder, 'program.mjs'), PROGRAM)
  program = pathToFileURL(join(folder, 'program.mjs'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const job = (order: object) => ({ template: 'quotation' as const, data: JSON.stringify(order), createdAt: 0 })

async function withPool(options: PoolOptions, use: (pool: ReturnType<typeof createTypstPool>) => Promise<void>) {
  const pool = createTypstPool({ program, ...options })
  try {
    await use(pool)
  } finally {
    await pool.close()
  }
}

describe('threads that render', () => {
  it('answers in order and replaces a thread after its share', async () => {
    await withPool({ rendersPerThread: 2 }, async (pool) => {
      const threads: (number | undefined)[] = []
      for (let count = 0; count < 5; count += 1) threads.push((await pool.render(job({}))).pdf[0])
      expect(threads[0]).toBe(threads[1])
      expect(threads[2]).not.toBe(threads[1])
      expect(threads[2]).toBe(threads[3])
      expect(threads[4]).not.toBe(threads[3])
    })
  })

  it('gives up on a thread that hangs, and goes on with another', async () => {
    await withPool({ timeoutMs: 300 }, async (pool) => {
      const hanging = pool.render(job({ hang: true }))
      const next = pool.render(job({}))
      await expect(hanging).rejects.toMatchObject({ code: 'DOCUMENT.TIMEOUT', retryable: true })
      expect((await next).pdf).toHaveLength(1)
    })
  })

  it('survives a thread that dies', async () => {
    await withPool({}, async (pool) => {
      await expect(pool.render(job({ die: true }))).rejects.toMatchObject({ code: 'DOCUMENT.RENDER_FAILED' })
      expect((await pool.render(job({}))).pdf).toHaveLength(1)
    })
  })

  it('passes a refusal on with its reason', async () => {
    await withPool({}, async (pool) => {
      await expect(pool.render(job({ fail: true }))).rejects.toMatchObject({
        code: 'DOCUMENT.RENDER_FAILED',
        message: 'no such thing',
        retryable: false,
      })
    })
  })

  it('refuses more than may wait, and more than fits', async () => {
    await withPool({ queueLimit: 1, sizeLimit: 100 }, async (pool) => {
      const working = [pool.render(job({ wait: 50 })), pool.render(job({}))]
      await expect(pool.render(job({}))).rejects.toMatchObject({ code: 'DOCUMENT.BUSY' })
      await Promise.all(working)
      await expect(pool.render(job({ text: 'x'.repeat(200) }))).rejects.toMatchObject({ code: 'DOCUMENT.TOO_LARGE' })
    })
  })

  it('finishes what it is at when closed, refuses the rest, and opens no more', async () => {
    const pool = createTypstPool({ program })
    const current = pool.render(job({ wait: 100 }))
    const queued = pool.render(job({}))
    const refused = expect(queued).rejects.toMatchObject({ code: 'DOCUMENT.CLOSED' })
    await pool.close()
    await refused
    expect((await current).pdf).toHaveLength(1)
    await expect(pool.render(job({}))).rejects.toMatchObject({ code: 'DOCUMENT.CLOSED' })
    await pool.close()
  })

  it('uses as many threads as allowed', async () => {
    await withPool({ threads: 2 }, async (pool) => {
      const [one, two] = await Promise.all([pool.render(job({ wait: 80 })), pool.render(job({ wait: 80 }))])
      expect(one?.pdf[0]).not.toBe(two?.pdf[0])
    })
  })
})

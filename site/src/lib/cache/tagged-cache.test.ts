import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fileStore } from './durable-store.ts'
import { TaggedCache } from './tagged-cache.ts'

let folder: string
let time: number

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'site-cache-'))
  time = 1_000
})
afterEach(() => rm(folder, { recursive: true }))

const complain = vi.fn()
const make = () =>
  new TaggedCache({ now: () => time, freshFor: 60_000, restAfterFailure: 5_000, store: fileStore(folder, complain) })
const down = () => Promise.reject(new Error('down'))

describe('tagged cache', () => {
  it('asks once while the value is fresh, and once for readers at the same time', async () => {
    const cache = make()
    const load = vi.fn(async () => 'text')
    await Promise.all([cache.read('a', ['t'], load), cache.read('a', ['t'], load)])
    time += 59_999
    expect(await cache.read('a', ['t'], load)).toEqual({ value: 'text', stale: false })
    expect(load).toHaveBeenCalledTimes(1)
    time += 1
    await cache.read('a', ['t'], load)
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('asks again at once for what an invalidated tag covers, and for nothing else', async () => {
    const cache = make()
    await cache.read('a', ['product:a', 'cms'], async () => 1)
    await cache.read('b', ['product:b', 'cms'], async () => 1)
    cache.invalidate(['product:a'])
    expect((await cache.read('a', ['product:a'], async () => 2)).value).toBe(2)
    expect((await cache.read('b', ['product:b'], async () => 2)).value).toBe(1)
  })

  it('does not take a load for current that began before the invalidation', async () => {
    const cache = make()
    let answer: (value: string) => void = () => {}
    const slow = cache.read('a', ['t'], () => new Promise<string>((resolve) => (answer = resolve)))
    cache.invalidate(['t'])
    const next = cache.read('a', ['t'], async () => 'new')
    answer('old')
    await slow
    expect((await next).value).toBe('new')
    expect((await cache.read('a', ['t'], async () => 'newest')).value).not.toBe('old')
  })

  it('serves the older value, marked stale, when the source fails after an invalidation', async () => {
    const cache = make()
    await cache.read('a', ['t'], async () => 'old')
    cache.invalidate(['t'])
    expect(await cache.read('a', ['t'], down)).toEqual({ value: 'old', stale: true })
  })

  it('lets a failing source rest, then asks it again', async () => {
    const cache = make()
    await cache.read('a', ['t'], async () => 'old')
    cache.invalidate(['t'])
    const failing = vi.fn(down)
    await cache.read('a', ['t'], failing)
    time += 4_999
    await cache.read('a', ['t'], failing)
    expect(failing).toHaveBeenCalledTimes(1)
    time += 1
    expect(await cache.read('a', ['t'], async () => 'new')).toEqual({ value: 'new', stale: false })
  })

  it('answers from disk after a restart while the source is down', async () => {
    await make().read('a', ['t'], async () => ({ name: 'BP-80' }))
    expect(await make().read('a', ['t'], down)).toEqual({ value: { name: 'BP-80' }, stale: true })
  })

  it('throws what the source threw when nothing was kept, and treats a damaged file as nothing', async () => {
    await expect(make().read('a', ['t'], down)).rejects.toThrow('down')
    await make().read('a', ['t'], async () => 1)
    const [file = ''] = await readdir(folder)
    await writeFile(path.join(folder, file), '{"half')
    await expect(make().read('a', ['t'], down)).rejects.toThrow('down')
    expect(complain).toHaveBeenCalled()
  })
})

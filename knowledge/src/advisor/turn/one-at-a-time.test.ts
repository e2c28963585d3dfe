import { describe, expect, it } from 'vitest'
import { createOneAtATime } from './one-at-a-time.ts'

const later = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('createOneAtATime', () => {
  it('runs what belongs together in order, and never two at once', async () => {
    const queue = createOneAtATime()
    const seen: string[] = []
    const work = (name: string) => async () => {
      seen.push(`${name} begins`)
      await later()
      seen.push(`${name} ends`)
    }
    await Promise.all([queue.run('a', work('1')), queue.run('a', work('2')), queue.run('a', work('3'))])
    expect(seen).toEqual(['1 begins', '1 ends', '2 begins', '2 ends', '3 begins', '3 ends'])
  })

  it('goes on after a failure, tells whose it was, and forgets who is done', async () => {
    const queue = createOneAtATime()
    const failing = queue.run('a', () => Promise.reject(new Error('no')))
    const next = queue.run('a', () => Promise.resolve('yes'))
    await expect(failing).rejects.toThrow('no')
    await expect(next).resolves.toBe('yes')
    await later()
    expect(queue.busy()).toBe(0)
  })

  it('lets others run meanwhile', async () => {
    const queue = createOneAtATime()
    let release = () => {}
    const held = queue.run('a', () => new Promise<void>((resolve) => (release = resolve)))
    await expect(queue.run('b', () => Promise.resolve('through'))).resolves.toBe('through')
    release()
    await held
  })
})

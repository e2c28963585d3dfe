import { expect, it } from 'vitest'
import { KeptResults } from './kept-results.ts'

it('makes a result once, however many ask at the same time', async () => {
  let made = 0
  const kept = new KeptResults<number>(5)
  const make = async (): Promise<number> => (made += 1)
  expect(await Promise.all([kept.get('a', make), kept.get('a', make)])).toEqual([1, 1])
  expect(await kept.get('b', make)).toBe(2)
})

it('forgets what was used the longest ago', async () => {
  const kept = new KeptResults<string>(2)
  const make = (value: string) => async () => value
  await kept.get('a', make('a1'))
  await kept.get('b', make('b1'))
  await kept.get('a', make('a2'))
  await kept.get('c', make('c1'))
  expect(await kept.get('a', make('a3'))).toBe('a1')
  expect(await kept.get('b', make('b2'))).toBe('b2')
})

it('does not keep a failure', async () => {
  const kept = new KeptResults<number>(2)
  await expect(kept.get('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down')
  expect(await kept.get('a', async () => 1)).toBe(1)
})

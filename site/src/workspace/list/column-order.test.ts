import { describe, expect, it } from 'vitest'
import { columnOrder } from './column-order.ts'

type Order = 'newest' | 'oldest' | 'name' | 'name-down'

function clicked(present: Order, pair: readonly [Order, Order], first?: 'asc'): [string | undefined, Order] {
  let chosen: Order = present
  const { direction, onOrder } = columnOrder(present, pair, (order) => (chosen = order), first)
  onOrder()
  return [direction, chosen]
}

describe('a column that orders its list', () => {
  it.each([
    ['by another column', 'name', undefined, 'newest'],
    ['by its first order', 'newest', 'desc', 'oldest'],
    ['by its second', 'oldest', 'asc', 'newest'],
  ] as const)('%s', (_what, present, direction, next) => {
    expect(clicked(present, ['newest', 'oldest'])).toEqual([direction, next])
  })

  it('may go up first', () => {
    expect(clicked('name', ['name', 'name-down'], 'asc')).toEqual(['asc', 'name-down'])
    expect(clicked('name-down', ['name', 'name-down'], 'asc')).toEqual(['desc', 'name'])
  })
})

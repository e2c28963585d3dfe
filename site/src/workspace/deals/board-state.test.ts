import { describe, expect, it } from 'vitest'
import { movedTo, neighbour, withDeal } from './board-state.ts'
import type { BoardColumnData, DealCardData } from './deal-queries.ts'

const deal = (id: string, stage: string, dollars: string | null, changes: Partial<DealCardData> = {}) =>
  ({
    id,
    status: 'open',
    stage: { id: stage },
    stuck: true,
    valueUsd: dollars === null ? null : { amount: dollars, currency: 'USD' },
    ...changes,
  }) as DealCardData

const column = (id: string, deals: DealCardData[]): BoardColumnData => {
  const sum = deals.reduce((total, one) => total + Number(one.valueUsd?.amount ?? 0), 0)
  return {
    count: deals.length,
    value: { amount: sum.toFixed(2), currency: 'USD' },
    weighted: { amount: (sum / 2).toFixed(2), currency: 'USD' },
    stage: { id, code: id, name: { en: id }, position: 1, maxDays: null, probability: 0.5 },
    deals: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: deals },
  } as BoardColumnData
}
const board = [
  column('a', [deal('1', 'a', '300.00'), deal('2', 'a', '100.10')]),
  column('b', [deal('3', 'b', '200.00')]),
]
const shape = (columns: readonly BoardColumnData[]) =>
  columns.map(({ count, value, deals }) => `${count} ${value.amount} ${deals.nodes.map(({ id }) => id).join('')}`)

describe('the board', () => {
  it('moves a card with count and sum, by value among the others', () => {
    const moved = movedTo(board, deal('2', 'a', '100.10'), 'b', '2026-11-28T00:00:00Z')
    expect(shape(moved)).toEqual(['1 300.00 1', '2 300.10 32'])
    expect(moved[1]?.deals.nodes[1]).toMatchObject({ stuck: false, stageSince: '2026-11-28T00:00:00Z' })
    expect(moved[1]?.weighted?.amount).toBe('150.05')
  })

  it('takes out what ended, puts in what is new, and changes what it has', () => {
    expect(shape(withDeal(board, deal('1', 'a', '300.00', { status: 'won' })))).toEqual(['1 100.10 2', '1 200.00 3'])
    expect(shape(withDeal(board, deal('4', 'b', null)))).toEqual(['2 400.10 12', '2 200.00 34'])
    expect(shape(withDeal(board, deal('2', 'a', '500.00')))).toEqual(['2 800.00 21', '1 200.00 3'])
  })

  it('stays as it is for a stage it does not show', () => {
    expect(movedTo(board, deal('1', 'a', '300.00'), 'z', '')).toBe(board)
  })

  it('knows the stages beside one another', () => {
    expect([neighbour(board, 'a', 1), neighbour(board, 'a', -1), neighbour(board, 'z', 1)]).toEqual([
      'b',
      undefined,
      undefined,
    ])
  })
})

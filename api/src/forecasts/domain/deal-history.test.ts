import { expect, it } from 'vitest'
import { asKnownAt, type DealHistory, openDeals } from './deal-history.ts'

const day = (number: number): Date => new Date(Date.UTC(2026, 0, 1 + number))
const deal: DealHistory = {
  id: 'd',
  pipelineId: 'p',
  ownerId: null,
  createdAt: day(0),
  closedAt: day(20),
  won: true,
  usd: 1_000,
  visits: [
    { stageId: 'lead', from: day(0), to: day(5) },
    { stageId: 'decision', from: day(5), to: day(20) },
    { stageId: 'won', from: day(20), to: null },
  ],
  inScope: true,
}

it('does not know what happened later', () => {
  const [known] = asKnownAt([deal], day(8))
  expect(known).toMatchObject({ closedAt: null, won: false })
  expect(known?.visits).toEqual([
    { stageId: 'lead', from: day(0), to: day(5) },
    { stageId: 'decision', from: day(5), to: null },
  ])
})

it('does not know deals of later, and what happens at the very moment is later', () => {
  expect(asKnownAt([deal], day(0))).toEqual([])
  expect(asKnownAt([deal], day(20))[0]?.closedAt).toBeNull()
  expect(asKnownAt([deal], day(21))[0]).toMatchObject({ closedAt: day(20), won: true })
})

it('finds open deals where they stand, with the days they have stood there', () => {
  expect(openDeals(asKnownAt([deal], day(8)), day(8))).toMatchObject([{ id: 'd', stageId: 'decision', age: 3 }])
  expect(openDeals(asKnownAt([deal], day(21)), day(21))).toEqual([])
})

import { expect, it } from 'vitest'
import { homeArguments, readHomeState, weekStart, writeHomeState } from './home-filter.ts'

const NOW = '2026-11-28T04:00:00.000Z'

it('keeps in the address what differs from the usual, and reads it back', () => {
  const usual = readHomeState(new URLSearchParams())
  expect(writeHomeState(usual)).toBe('')
  const other = { period: 'days30', team: 'VGVhbTox', owner: 'VXNlcjox', unit: 'deal', counting: 'cohort' } as const
  expect(readHomeState(new URLSearchParams(writeHomeState(other)))).toEqual(other)
  expect(readHomeState(new URLSearchParams('period=century&unit=parrot'))).toEqual(usual)
})

it('asks for the days before now, of one scope for all figures', () => {
  const state = readHomeState(new URLSearchParams('period=days30&owner=abc'))
  const asked = homeArguments(state, NOW, 'UTC')
  expect(asked).toMatchObject({ from: '2026-10-29T04:00:00.000Z', to: NOW, ownerId: 'abc', teamId: null })
  expect(asked.scope).toMatchObject({ from: asked.from, to: asked.to, ownerId: 'abc', unit: 'customer' })
})

it('begins the week on the reader’s Monday', () => {
  expect(weekStart(NOW, 'UTC')).toBe('2026-11-23T00:00:00.000Z')
  expect(weekStart('2026-11-22T20:00:00.000Z', 'Asia/Shanghai')).toBe('2026-11-22T16:00:00.000Z')
  expect(weekStart('2026-11-23T03:00:00.000Z', 'America/Sao_Paulo')).toBe('2026-11-23T03:00:00.000Z')
})

import { describe, expect, it } from 'vitest'
import { analysisElsewhere, analysisHref, analysisScope, readAnalysisState } from './analysis-state.ts'

const read = (query: string) => readAnalysisState(new URLSearchParams(query))

describe('the address of the analysis', () => {
  it('says what is not as usual, and is read back', () => {
    const state = read('tab=blockers&period=month&owner=VXNlcjox&code=no_follow_up')
    expect(analysisHref(state)).toBe('/workspace/analysis?tab=blockers&period=month&owner=VXNlcjox&code=no_follow_up')
    expect(read(analysisHref(state).split('?')[1] ?? '')).toEqual(state)
    expect(analysisHref(read(''))).toBe('/workspace/analysis')
  })

  it('falls back on what is usual for what it does not know', () => {
    expect(read('tab=secrets&period=eternity')).toMatchObject({ tab: 'losses', period: 'year' })
    expect(read(`owner=${'x'.repeat(500)}`).owner).toHaveLength(100)
  })

  it('forgets which rows were listed when it leads elsewhere', () => {
    const state = read('stage=U3RhZ2U6MQ&category=price&owner=VXNlcjox')
    expect(analysisElsewhere(state, { tab: 'channels' })).toBe('/workspace/analysis?tab=channels&owner=VXNlcjox')
  })
})

describe('the scope', () => {
  it('is the period up to the next full minute, of whom was asked for', () => {
    expect(analysisScope(read('period=month&team=VGVhbTox'), '2026-11-28T10:00:30.500Z')).toEqual({
      unit: 'deal',
      counting: 'snapshot',
      from: '2026-10-29T10:01:00.000Z',
      to: '2026-11-28T10:01:00.000Z',
      teamId: 'VGVhbTox',
    })
  })
})

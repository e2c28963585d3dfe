import { describe, expect, it } from 'vitest'
import { blankState } from '../domain/state.ts'
import { createMemory, type Remembered } from './memory.ts'

const talk = (turns = 0): Remembered => ({
  state: { ...blankState('en', 'metric'), turns },
  turns: Array.from({ length: turns }, (_none, n) => ({ turnId: String(n), buyerText: '', events: [] })),
  complete: true,
})

describe('createMemory', () => {
  it('forgets the one not used for longest when there are too many', () => {
    const memory = createMemory(2, 1_000, () => 0)
    memory.set('a', talk())
    memory.set('b', talk())
    memory.get('a')
    memory.set('c', talk())
    expect(['a', 'b', 'c'].map((id) => memory.get(id) !== undefined)).toEqual([true, false, true])
  })

  it('forgets what was not used for a while', () => {
    let now = 0
    const memory = createMemory(10, 1_000, () => now)
    memory.set('a', talk())
    now = 1_000
    expect(memory.get('a')).toBeDefined()
    now = 2_001
    expect(memory.get('a')).toBeUndefined()
  })

  it('forgets the oldest talks when all turns together are too many', () => {
    const memory = createMemory(1_000, 1_000, () => 0)
    for (let n = 0; n < 150; n += 1) memory.set(String(n), talk(80))
    memory.set('149', talk(80))
    const left = Array.from({ length: 150 }, (_none, n) => memory.get(String(n)) !== undefined)
    expect(left.filter(Boolean)).toHaveLength(100)
    expect(left.slice(0, 50)).not.toContain(true)
  })

  it('keeps the last turns of a long talk', () => {
    const memory = createMemory(2, 1_000, () => 0)
    memory.set('a', talk(200))
    const turns = memory.get('a')?.turns ?? []
    expect(turns).toHaveLength(80)
    expect(turns.at(-1)?.turnId).toBe('199')
  })
})

import { expect, it } from 'vitest'
import { createProgress, seconds } from './progress.mjs'

it('prints one line per finished step where nothing can be redrawn', async () => {
  const lines: string[] = []
  let clock = 0
  const progress = createProgress({ write: (text) => lines.push(text) }, () => clock)
  await progress.step('Building', async () => {
    clock = 1500
  })
  await expect(progress.step('Starting', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(lines).toEqual(['✓ Building 1.5 s\n', '✗ Starting 0.0 s\n'])
})

it('shows times as people read them', () => {
  expect([400, 9_940, 12_300, 125_000].map(seconds)).toEqual(['0.4 s', '9.9 s', '12 s', '2 min 5 s'])
})

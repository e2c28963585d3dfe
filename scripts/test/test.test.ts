import { describe, expect, it } from 'vitest'
import { chooseSuites } from './suites.ts'
import { closingLine, sum, tallyOf } from './tally.ts'

describe('words after npm test --', () => {
  const names = (...words: string[]) => chooseSuites(words).suites.map(({ name }) => name)

  it('choose suites by name', () => {
    expect(names('api', 'schema')).toEqual(['schema', 'api'])
    expect(names()).toHaveLength(8)
  })

  it('choose files in every suite otherwise', () => {
    expect(chooseSuites(['integration', 'tests'])).toEqual({
      suites: [expect.objectContaining({ name: 'tests' })],
      filters: ['integration'],
    })
    expect(names('integration')).toHaveLength(8)
  })
})

describe('the totals', () => {
  it('count passed, failed and skipped tests of all suites', () => {
    const one = tallyOf('{"numPassedTests":3,"numFailedTests":0,"numPendingTests":1,"numTodoTests":1}', 0)
    const two = tallyOf('{"numPassedTests":4,"numFailedTests":2,"numPendingTests":0}', 1)
    expect(closingLine(sum([one, two]))).toBe('7 passed, 2 failed, 2 skipped')
  })

  it('count what failed without a failing test', () => {
    expect(tallyOf(undefined, 1).failed).toBe(1)
    expect(tallyOf('{"numPassedTests":3,"numFailedTests":0}', 1).failed).toBe(1)
    const unloadable =
      '{"numPassedTests":3,"numFailedTests":0,"testResults":[{"status":"failed","assertionResults":[]}]}'
    expect(tallyOf(unloadable, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 })
  })

  it('count nothing for a suite in which no file matched', () => {
    expect(tallyOf(undefined, 0)).toEqual({ passed: 0, failed: 0, skipped: 0 })
  })
})

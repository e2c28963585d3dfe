import { describe, expect, it } from 'vitest'
import { isDatabaseAway, isTooBusy } from './busy.ts'

const withCode = (message: string, code: string, cause?: Error): Error =>
  Object.assign(new Error(message, { cause }), { code })

describe('a database that is away', () => {
  it.each([
    withCode('terminating connection due to administrator command', '57P01'),
    withCode('connect ECONNREFUSED 127.0.0.1:5433', 'ECONNREFUSED'),
    withCode('connect', '', withCode('', 'ECONNRESET')),
    new AggregateError([withCode('connect ECONNREFUSED ::1:5433', 'ECONNREFUSED')]),
    new Error('Connection terminated unexpectedly'),
    new Error('the database system is starting up'),
  ])('is told from %s', (error) => {
    expect(isDatabaseAway(error)).toBe(true)
    expect(isTooBusy(error)).toBe(false)
  })

  it('is not what was asked wrongly', () => {
    expect(isDatabaseAway(withCode('duplicate key value', '23505'))).toBe(false)
    expect(isDatabaseAway(new TypeError('x is undefined'))).toBe(false)
    expect(isDatabaseAway('gone')).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { readChoice } from './read-choice.ts'

describe('readChoice', () => {
  it.each(['least:weight:1.5', 'want:torqueRange:40', 'any:category', 'unknown:torqueRange', 'set:country:MX'])(
    'reads %s',
    (code) => expect(readChoice(code)).toBeDefined(),
  )

  it.each([
    ['a figure no tool can have', 'least:weight:1e308'],
    ['a range no tool can have', 'want:torqueRange:-1e300'],
    ['no number', 'most:weight:heavy'],
    ['words instead of a field', 'any:call us at 0800'],
    ['markup instead of a field', 'unknown:<b>'],
    ['a value that is none of the parameter’s', 'want:powerSource:__proto__'],
    ['what every object has', 'set:constructor:x'],
    ['a verb of nobody', 'delete:everything'],
    ['nothing', ''],
  ])('does not read %s', (_, code) => {
    expect(readChoice(code)).toBeUndefined()
  })
})

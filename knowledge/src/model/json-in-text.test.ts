import { expect, it } from 'vitest'
import { jsonIn } from './json-in-text.ts'

it.each([
  ['{"a":1}', { a: 1 }],
  ['```json\n{"a":{"b":2}}\n```', { a: { b: 2 } }],
  ['Sure! Here it is: {"a":"}"} - anything else?', { a: '}' }],
  ['{"a":1} and {b}', { a: 1 }],
  ['no object', undefined],
  ['{"a": ', undefined],
])('finds the object in %s', (text, value) => {
  expect(jsonIn(text)).toEqual(value)
})

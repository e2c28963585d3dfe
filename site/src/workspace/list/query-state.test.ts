import { expect, it } from 'vitest'
import { readPlace, readText } from './query-state.ts'

const of = (query: string) => new URLSearchParams(query)

it('reads a text of an address as somebody could have typed it', () => {
  expect(readText(of('search=%00a%07%0Db%20'), 'search')).toBe('a  b')
  expect(readText(of(`search=${'x'.repeat(500)}`), 'search')).toHaveLength(100)
  expect(readText(of(''), 'search')).toBe('')
})

it('reads one place of a list, and none that is endless', () => {
  expect(readPlace(of('after=c1&before=c2'))).toEqual({ before: 'c2' })
  expect(readPlace(of('after=c1'))).toEqual({ after: 'c1' })
  expect(readPlace(of(`after=${'x'.repeat(201)}`))).toEqual({})
})

import { expect, it } from 'vitest'
import { changedSince } from './seen-facts.ts'

it('names what somebody else changed of the facts that are about to be changed', () => {
  const now = { name: 'Facts GmbH', phone: '+491', tags: ['a', 'b'] }
  expect(changedSince({ name: 'Facts AG' }, { name: 'Facts Ltd' }, now)).toEqual(['name'])
  expect(changedSince({ tags: ['c'] }, { tags: ['a'] }, now)).toEqual(['tags'])
})

it('lets pass what stands as it was seen, what is not touched, and what stands there already', () => {
  const now = { name: 'Facts GmbH', phone: '+491', jobTitle: null }
  expect(changedSince({ name: 'Facts AG' }, { name: 'Facts GmbH' }, now)).toEqual([])
  expect(changedSince({ jobTitle: 'CTO' }, { jobTitle: '', phone: '+492' }, now)).toEqual([])
  expect(changedSince({ phone: '+491' }, { phone: null }, now)).toEqual([])
  expect(changedSince({ phone: '+493' }, {}, now)).toEqual([])
})

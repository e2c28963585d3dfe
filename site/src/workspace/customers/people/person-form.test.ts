import { expect, it } from 'vitest'
import { changeBetween, formOf, isEmptyChange } from './person-form.ts'

const ana = {
  id: 'c1',
  name: 'Ana',
  email: 'ana@gears.example',
  phone: null,
  jobTitle: 'Buyer',
  locale: 'de',
  consentAt: null,
  decisionParts: [{ role: 'purchaser' as const, opportunity: { id: 'd1', name: 'Line 4' } }],
}

it('sends only what was changed, with how it stood', () => {
  const before = formOf(ana, 'en')
  expect(changeBetween(before, { ...before, phone: ' +49 711 1 ', jobTitle: ' ' })).toEqual({
    facts: { phone: '+49 711 1', jobTitle: null },
    seen: { phone: null, jobTitle: 'Buyer' },
    decisionParts: [],
  })
  expect(isEmptyChange(changeBetween(before, { ...before, name: 'Ana ' }))).toBe(true)
})

it('sends the parts that were given, changed and taken', () => {
  const before = formOf(ana, 'en')
  expect(changeBetween(before, { ...before, parts: { d1: '', d2: 'user', d3: '' } }).decisionParts).toEqual([
    { opportunityId: 'd1', role: null },
    { opportunityId: 'd2', role: 'user' },
  ])
})

it('turned round, takes the change back', () => {
  const before = formOf(ana, 'en')
  const after = { ...before, jobTitle: 'Head of purchasing', parts: {} }
  expect(changeBetween(after, before)).toEqual({
    facts: { jobTitle: 'Buyer' },
    seen: { jobTitle: 'Head of purchasing' },
    decisionParts: [{ opportunityId: 'd1', role: 'purchaser' }],
  })
})

it('of somebody new starts in the reader’s language', () => {
  expect(formOf(undefined, 'ar')).toEqual({ name: '', email: '', phone: '', jobTitle: '', locale: 'ar', parts: {} })
})

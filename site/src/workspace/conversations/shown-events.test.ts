import { describe, expect, it } from 'vitest'
import { removalsIn, shownIn, sourcesIn } from './shown-events.ts'

describe('what a turn showed', () => {
  it('is told by kind, without the text that stands there anyway', () => {
    expect(
      shownIn([
        { type: 'text', text: 'Hello' },
        { type: 'recommendation', recommendation: { products: [{ sku: 'BP-80' }, { sku: 'DN-150' }] } },
        { type: 'calculation', calculation: { title: 'Clamp force', result: { label: 'F', text: '28 kN' } } },
        { type: 'contact_form', purpose: 'quotation', known: {} },
        { type: 'handed_off', reference: 'C-1' },
      ]),
    ).toEqual([
      { kind: 'recommendation', what: 'BP-80, DN-150' },
      { kind: 'calculation', what: 'Clamp force: 28 kN' },
      { kind: 'contact_form', what: '' },
      { kind: 'handed_off', what: 'C-1' },
    ])
  })

  it('leaves out what it does not know', () => {
    for (const events of [null, 'x', {}, [null, 1, { type: 'hologram' }, { type: 'quotation' }]])
      expect(shownIn(events)).toEqual([])
  })
})

it('sources and removals are read one by one: a strange one hides no other', () => {
  const source = { number: 1, title: 'Manual', quote: '15–80 Nm', href: '/en/library/x#c-1', locale: 'en', page: 12 }
  expect(sourcesIn([{}, source])).toEqual([source])
  expect(sourcesIn(undefined)).toEqual([])
  const removal = { text: 'It weighs 900 g.', reason: 'number', token: '900 g' }
  expect(removalsIn([{ ...removal, reason: 'mood' }, removal])).toEqual([removal])
})

import { describe, expect, it } from 'vitest'
import { checkDraft, type DraftForm, greatestDiscount, linesOf } from './draft-form.ts'

const line = { key: '1', sku: 'BP-80', name: 'BP-80', quantity: '2', discount: '', optionCodes: ['CASE'], options: [] }
const form: DraftForm = {
  contactId: 'c',
  locale: 'de',
  currency: 'EUR',
  incoterm: 'CIF',
  incotermPlace: 'Hamburg',
  freight: '',
  validUntil: '',
  paymentTerms: '',
  notes: '',
  lines: [line],
}

describe('a draft before it is sent', () => {
  it('has nothing against a complete one', () => {
    expect(checkDraft(form)).toEqual({})
    expect(linesOf(form)).toEqual([{ sku: 'BP-80', quantity: 2, optionCodes: ['CASE'], discountPercent: '0' }])
  })

  it('takes the digits and separators of the reader', () => {
    const typed = { ...form, freight: '450,50', lines: [{ ...line, quantity: '١٢', discount: '7,5' }] }
    expect(checkDraft(typed)).toEqual({})
    expect(linesOf(typed)[0]).toMatchObject({ quantity: 12, discountPercent: '7.5' })
  })

  it('names the field of every fault', () => {
    const faulty = {
      ...form,
      incotermPlace: ' ',
      freight: 'much',
      lines: [line, { ...line, quantity: '0', discount: '101' }, { ...line, quantity: '1.5', discount: 'x' }],
    }
    expect(checkDraft(faulty)).toEqual({
      incotermPlace: 'place',
      freight: 'freight',
      'lines.1.quantity': 'quantity',
      'lines.1.discountPercent': 'discount',
      'lines.2.quantity': 'quantity',
      'lines.2.discountPercent': 'discount',
    })
    expect(checkDraft({ ...form, lines: [] })).toEqual({ lines: 'noLines' })
  })

  it('finds the line a refused discount belongs to', () => {
    expect(
      greatestDiscount({ ...form, lines: [line, { ...line, discount: '25' }, { ...line, discount: '12,5' }] }),
    ).toBe(1)
  })
})

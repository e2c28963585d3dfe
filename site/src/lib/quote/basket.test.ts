import { describe, expect, it } from 'vitest'
import type { Visit } from '../visit.ts'
import { basketFromForm, basketFromQuery } from './basket.ts'

const visit = { preferences: { currency: 'EUR', unitSystem: 'metric' } } as unknown as Visit
const form = (fields: Record<string, string | string[]>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) data.append(name, one)
  return data
}

describe('basket', () => {
  it('is read from an address; the same line twice adds up', () => {
    const basket = basketFromQuery(
      new URLSearchParams('line=bp-80:5:wifi-module&line=BP-80:2:wifi-module&line=BP-80:1&line=<x>&line=DN-75:-4'),
      visit,
    )
    expect(basket.lines).toEqual([
      { sku: 'BP-80', quantity: 7, options: ['wifi-module'] },
      { sku: 'BP-80', quantity: 1, options: [] },
      { sku: 'DN-75', quantity: 1, options: [] },
    ])
    expect(basket).toMatchObject({ currency: 'EUR', incoterm: 'EXW', place: 'Ningbo' })
  })

  it('follows the buttons of the form: add, remove, options', () => {
    const fields = {
      'line.0.sku': 'BP-80',
      'line.0.quantity': '3',
      'line.0.option': ['a', 'b'],
      'line.1.sku': 'DN-75',
      'line.1.quantity': '1',
    }
    expect(basketFromForm(form({ ...fields, add: 'AP-50' }), visit).lines.map(({ sku }) => sku)).toEqual([
      'BP-80',
      'DN-75',
      'AP-50',
    ])
    expect(basketFromForm(form({ ...fields, remove: '0', add: 'AP-50' }), visit).lines.map(({ sku }) => sku)).toEqual([
      'DN-75',
    ])
    expect(basketFromForm(form(fields), visit).lines[0]).toEqual({ sku: 'BP-80', quantity: 3, options: ['a', 'b'] })
  })

  it('gives a term of delivery the place that belongs to it', () => {
    expect(basketFromForm(form({ incoterm: 'FOB', place: 'Hamburg' }), visit)).toMatchObject({
      incoterm: 'FOB',
      place: 'Ningbo',
    })
    expect(basketFromForm(form({ incoterm: 'CIF', place: 'Santos' }), visit)).toMatchObject({
      incoterm: 'CIF',
      place: 'Santos',
    })
    expect(basketFromForm(form({ incoterm: 'CIF', place: '' }), visit)).toMatchObject({ place: 'Hamburg' })
    expect(basketFromForm(form({ incoterm: 'XXX', currency: 'BTC' }), visit)).toMatchObject({
      incoterm: 'EXW',
      currency: 'EUR',
    })
  })

  it('has no more lines and pieces than anybody orders here', () => {
    const many = new URLSearchParams(Array.from({ length: 40 }, (_, n) => ['line', `BP-${n}:999999999`]))
    const { lines } = basketFromQuery(many, visit)
    expect(lines.length).toBe(20)
    expect(lines[0]?.quantity).toBe(100_000)
  })
})

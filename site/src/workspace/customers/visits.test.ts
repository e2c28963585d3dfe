import { describe, expect, it } from 'vitest'
import { interestOf, type SeenEvent, visitsOf } from './visits.ts'

let serial = 0
const seen = (type: string, occurredAt: string, more: Partial<SeenEvent> = {}): SeenEvent => {
  serial += 1
  return {
    id: `e${String(serial).padStart(4, '0')}`,
    type,
    value: null,
    context: {},
    occurredAt: `2026-11-${occurredAt}:00.000Z`,
    ...more,
  }
}

describe('visits', () => {
  it('end after half an hour without an event, and stand newest first', () => {
    const events = [
      seen('page_view', '20T09:00'),
      seen('price_view', '20T09:20'),
      seen('page_view', '20T09:50'),
      seen('page_view', '20T10:21'),
      seen('download', '21T08:00'),
    ]
    const visits = visitsOf(events.toReversed())
    expect(visits.map(({ events: all }) => all.length)).toEqual([1, 1, 3])
    expect(visits[2]?.minutes).toBe(50)
    expect(visits[2]?.events.map(({ type }) => type)).toEqual(['page_view', 'price_view', 'page_view'])
    expect(visits[0]?.minutes).toBe(0)
  })

  it('take the measured time where it is longer, and show nothing too fine to read', () => {
    const visits = visitsOf([
      seen('page_view', '20T09:00'),
      seen('dwell', '20T09:01', { value: { seconds: 240 } }),
      seen('dwell', '20T09:02', { value: { ms: 120_000 } }),
      seen('dwell', '20T09:02', { value: { seconds: 'long' } }),
      seen('scroll', '20T09:02'),
    ])
    expect(visits).toHaveLength(1)
    expect(visits[0]?.minutes).toBe(6)
    expect(visits[0]?.events).toHaveLength(1)
    expect(visitsOf([seen('scroll', '20T09:00'), seen('call_done', '20T09:00')])).toEqual([])
  })
})

describe('interest by product', () => {
  const NOW = '2026-11-30T00:00:00.000Z'
  it('weighs what was done, and how long ago', () => {
    const bp = { context: { sku: 'BP-80' } }
    const dn = { value: { skus: ['DN-150', 'BP-80', 'DN-150'] } }
    const heat = interestOf(
      [seen('product_view', '30T00:00', bp), seen('price_view', '30T00:00', bp), seen('compare', '30T00:00', dn)],
      NOW,
    )
    expect(heat).toEqual([
      { sku: 'BP-80', heat: 6 },
      { sku: 'DN-150', heat: 2 },
    ])
    const old = {
      ...seen('quote_request', '30T00:00', { value: { products: ['TW-340D'] } }),
      occurredAt: '2026-10-31T00:00:00.000Z',
    }
    expect(interestOf([old], NOW)).toEqual([{ sku: 'TW-340D', heat: 3 }])
  })

  it('survives whatever an event holds', () => {
    for (const value of [null, 3, 'x', [], { skus: 'x' }, { sku: 7 }])
      expect(interestOf([seen('page_view', '30T00:00', { value })], NOW)).toEqual([])
  })
})

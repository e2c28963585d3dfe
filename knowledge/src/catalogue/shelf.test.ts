import type { ProductChange } from '@tradewind/schema/contracts/catalog'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEMO_CATALOGUE } from '../testing/demo-catalogue.ts'
import type { CatalogueProduct } from './product.ts'
import { applyChange, applyPull, EMPTY_SHELF, productsOn, type Shelf } from './shelf.ts'

const template = DEMO_CATALOGUE[0] as CatalogueProduct
const minute = (n: number): string => new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString()
const publication = (n: number, cmsId = 'a') => ({ ...template.publication, cmsId, publishedAt: minute(n) })
const publish = (n: number): ProductChange => ({ operation: 'publish', product: publication(n) })
const withdraw = (n: number): ProductChange => ({
  operation: 'withdraw',
  cmsId: 'a',
  sku: template.publication.sku,
  withdrawnAt: minute(n),
})
const at = (shelf: Shelf): string[] => productsOn(shelf).map((product) => product.publication.publishedAt)
const NOW = Date.UTC(2026, 0, 2)

describe('the shelf', () => {
  it('ends where the latest message says, in whatever order messages come and however often', () => {
    const message = fc.record({ n: fc.integer({ min: 0, max: 30 }), withdraws: fc.boolean() })
    const distinct = fc.uniqueArray(message, { selector: ({ n }) => n, minLength: 1, maxLength: 8 })
    const changes = distinct.chain((messages) => {
      const told = messages.map(({ n, withdraws }) => ({ n, withdraws, change: withdraws ? withdraw(n) : publish(n) }))
      const again = fc.array(fc.constantFrom(...told), { maxLength: 6 })
      return fc
        .tuple(fc.constant(told), again)
        .chain(([once, more]) =>
          fc
            .shuffledSubarray([...once, ...more], { minLength: once.length + more.length })
            .map((order) => ({ once, order })),
        )
    })
    fc.assert(
      fc.property(changes, ({ once, order }) => {
        const shelf = order.reduce((before, { change }) => applyChange(before, change, NOW), EMPTY_SHELF)
        const latest = [...once].sort((a, b) => b.n - a.n)[0]
        expect(at(shelf)).toEqual(latest === undefined || latest.withdraws ? [] : [minute(latest.n)])
      }),
      { numRuns: 500 },
    )
  })

  it('keeps the list price through a publication', () => {
    const pulled = applyPull(
      EMPTY_SHELF,
      [{ publication: publication(1), listPrice: { amount: '5.00', currency: 'USD' } }],
      NOW,
    )
    expect(productsOn(applyChange(pulled, publish(2), NOW))[0]?.listPrice).toEqual({ amount: '5.00', currency: 'USD' })
  })

  it('takes prices but no older publication from a pull', () => {
    const shelf = applyChange(EMPTY_SHELF, publish(5), NOW)
    const pulled = applyPull(
      shelf,
      [{ publication: publication(3), listPrice: { amount: '7.00', currency: 'USD' } }],
      NOW,
    )
    expect(at(pulled)).toEqual([minute(5)])
    expect(productsOn(pulled)[0]?.listPrice?.amount).toBe('7.00')
  })

  it('does not let a pull bring back what was withdrawn', () => {
    const shelf = applyChange(applyChange(EMPTY_SHELF, publish(5), NOW), withdraw(6), NOW)
    expect(at(applyPull(shelf, [{ publication: publication(5) }], NOW))).toEqual([])
    expect(at(applyPull(shelf, [{ publication: publication(7) }], NOW))).toEqual([minute(7)])
  })

  it('drops what the API no longer has, but not what a webhook has just announced', () => {
    const announced = applyChange(EMPTY_SHELF, publish(5), NOW)
    expect(at(applyPull(announced, [], NOW + 1000))).toEqual([minute(5)])
    expect(at(applyPull(announced, [], NOW + 600_000))).toEqual([])
    const pulled = applyPull(EMPTY_SHELF, [{ publication: publication(5) }], NOW)
    expect(at(applyPull(pulled, [], NOW + 1000))).toEqual([])
  })

  it('reads instants, not texts: 00:00:00Z is before 00:00:00.500Z', () => {
    const first: ProductChange = {
      operation: 'publish',
      product: { ...publication(0), publishedAt: '2026-01-01T00:00:00Z' },
    }
    const second: ProductChange = {
      operation: 'publish',
      product: { ...publication(0), publishedAt: '2026-01-01T00:00:00.500Z' },
    }
    expect(at(applyChange(applyChange(EMPTY_SHELF, second, NOW), first, NOW))).toEqual(['2026-01-01T00:00:00.500Z'])
  })
})

import type { Requirement } from '@tradewind/schema/contracts/selector'
import { CATEGORIES, type Specifications, type SpecificationValue } from '@tradewind/schema/ontology'
import fc from 'fast-check'
import type { CatalogueProduct } from '../../catalogue/product.ts'

/** Catalogues and requests on a small grid, so that ties, exact limits, unstated values and near misses are common. */

const CATEGORY_POOL = CATEGORIES.slice(0, 3)
const PROTOCOLS = ['open-protocol', 'profinet', 'ethernet-ip', 'mqtt']
const DRIVES = ['square-1/4', 'square-3/8', 'square-1/2']
const IP_CLASSES = ['IP20', 'IP44', 'IP50', 'IP54', 'IP65']

const grid = (min: number, max: number, step: number) =>
  fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((n) => min + n * step)

const ends = (arb: fc.Arbitrary<number>) =>
  fc.tuple(arb, arb).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }))

const torque = grid(0, 100, 10)
const celsius = grid(-20, 60, 10)
const kilograms = grid(0.5, 3, 0.5)

const asValue = <T extends SpecificationValue>(value: T): SpecificationValue => value

const values: Record<string, fc.Arbitrary<SpecificationValue>> = {
  torqueRange: ends(torque).map((it) => asValue({ kind: 'range', ...it })),
  operatingTemperature: ends(celsius).map((it) => asValue({ kind: 'range', ...it })),
  weight: kilograms.map((value) => asValue({ kind: 'number', value })),
  ipClass: fc.constantFrom(...IP_CLASSES).map((value) => asValue({ kind: 'enum', value })),
  drive: fc.constantFrom(...DRIVES).map((value) => asValue({ kind: 'enum', value })),
  protocols: fc.subarray(PROTOCOLS, { minLength: 1 }).map((it) => asValue({ kind: 'enumSet', values: it })),
  esdSafe: fc.boolean().map((value) => asValue({ kind: 'boolean', value })),
}

/** Each parameter is left unstated now and then; controllers (third category) never have a torque. */
const specifications = fc
  .record(
    Object.fromEntries(
      Object.entries(values).map(([code, arb]) => [code, fc.option(arb, { nil: undefined, freq: 6 })]),
    ),
  )
  .map(
    (stated) => Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)) as Specifications,
  )

const product = fc.record({ specifications, category: fc.constantFrom(...CATEGORY_POOL), automotive: fc.boolean() })

export const catalogue: fc.Arbitrary<CatalogueProduct[]> = fc
  .array(product, { minLength: 1, maxLength: 14 })
  .map((drafts) =>
    drafts.map((draft, n) => {
      const { torqueRange: _torque, ...torqueless } = draft.specifications
      return {
        publication: {
          cmsId: `cms-${n}`,
          sku: `SKU-${n}`,
          slug: `sku-${n}`,
          category: draft.category,
          name: { en: `Product ${n}` },
          summary: {},
          sellingPoints: [],
          industries: draft.automotive ? ['automotive' as const] : [],
          specifications: draft.category === CATEGORY_POOL[2] ? torqueless : draft.specifications,
          options: [],
          accessories: [],
          publishedAt: '2026-01-01T00:00:00.000Z',
        },
      }
    }),
  )

const asked = (parameter: string) =>
  fc.record({
    parameter: fc.constant(parameter),
    importance: fc.constantFrom('must' as const, 'must' as const, 'prefer' as const),
    acceptUnstated: fc.constantFrom(false, false, false, true),
  })

const percent = fc.option(fc.constantFrom({ percent: 10 }, { percent: 35 }), { nil: undefined, freq: 2 })
const kelvin = fc.option(fc.constantFrom({ absolute: 9, unit: '[degF]' }, { absolute: 10, unit: 'K' }), {
  nil: undefined,
})

const merge = <A extends object, B extends object>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>) =>
  fc.tuple(a, b).map(([left, right]) => {
    const merged: { tolerance?: unknown } = { ...left, ...right }
    if (merged.tolerance === undefined) delete merged.tolerance
    return merged as Requirement
  })

const kind = <K extends string>(name: K) => fc.constant(name)

const requirements: readonly fc.Arbitrary<Requirement>[] = [
  merge(
    asked('torqueRange'),
    fc.tuple(ends(torque), percent).map(([it, tolerance]) => ({ kind: 'covers', ...it, unit: 'N.m', tolerance })),
  ),
  merge(
    asked('torqueRange'),
    fc.record({ kind: fc.constantFrom('atLeast', 'atMost'), value: torque, unit: kind('N.m'), tolerance: percent }),
  ),
  merge(
    asked('operatingTemperature'),
    fc.tuple(ends(celsius), kelvin).map(([it, tolerance]) => ({ kind: 'covers', ...it, unit: 'Cel', tolerance })),
  ),
  merge(
    asked('weight'),
    fc.record({
      kind: fc.constantFrom('atMost', 'atLeast', 'about'),
      value: kilograms,
      unit: kind('kg'),
      tolerance: percent,
    }),
  ),
  merge(
    asked('weight'),
    ends(kilograms).map((it) => ({ kind: 'between', ...it, unit: 'kg' })),
  ),
  merge(asked('ipClass'), fc.record({ kind: kind('atLeastLevel'), value: fc.constantFrom(...IP_CLASSES) })),
  merge(
    asked('drive'),
    fc.record({ kind: kind('anyOf'), values: fc.subarray(DRIVES, { minLength: 1, maxLength: 2 }) }),
  ),
  merge(
    asked('protocols'),
    fc.record({ kind: fc.constantFrom('anyOf', 'allOf'), values: fc.subarray(PROTOCOLS, { minLength: 1 }) }),
  ),
  merge(asked('esdSafe'), fc.record({ kind: kind('equals'), value: fc.boolean() })),
  merge(asked('noiseLevel'), fc.constant({ kind: 'stated' })),
]

export const request = fc.record({
  category: fc.option(fc.constantFrom(...CATEGORY_POOL), { nil: undefined, freq: 2 }),
  industry: fc.option(fc.constant('automotive' as const), { nil: undefined }),
  requirements: fc.array(fc.oneof(...requirements), { maxLength: 5 }),
})

import { describe, expect, it } from 'vitest'
import { specifications } from '../contracts/catalog.ts'
import { CATEGORIES } from '../ontology/index.ts'
import { DEMO_OPTION_CODES, DEMO_PRODUCTS, type DemoProduct } from './index.ts'

const TOOL_CATEGORIES = ['battery-pulse-tools', 'dc-nutrunners', 'air-pulse-tools', 'torque-wrenches', 'torque-sensors']
const tools = DEMO_PRODUCTS.filter((product) => TOOL_CATEGORIES.includes(product.category))
const skus = new Set(DEMO_PRODUCTS.map((product) => product.sku))

function figure(product: DemoProduct, code: keyof DemoProduct['specifications']): number {
  const value = product.specifications[code]
  if (value?.kind === 'number') return value.value
  if (value?.kind === 'range') return value.max
  throw new Error(`${product.sku} has no figure for ${code}`)
}

/** Products of one build, lightest torque first; BP-25C is longer than its class for its transducer and radio. */
function series(prefix: string, variant: DemoProduct['variant']): DemoProduct[] {
  return tools
    .filter((product) => product.sku.startsWith(prefix) && product.variant === variant && product.sku !== 'BP-25C')
    .sort((a, b) => figure(a, 'torqueRange') - figure(b, 'torqueRange'))
}

describe('the demo catalogue', () => {
  it('has every category, at least 60 products and no SKU twice', () => {
    expect(DEMO_PRODUCTS.length).toBeGreaterThanOrEqual(60)
    expect(skus.size).toBe(DEMO_PRODUCTS.length)
    expect(new Set(DEMO_PRODUCTS.map((product) => product.category))).toEqual(new Set(CATEGORIES))
  })

  it.each(DEMO_PRODUCTS)('$sku is complete and consistent', (product) => {
    expect(specifications.safeParse(product.specifications).error?.issues ?? []).toEqual([])
    expect(product.slug).toBe(product.sku.toLowerCase())
    for (const accessory of product.accessories) expect(skus).toContain(accessory)
    expect(product.accessories).not.toContain(product.sku)
    expect(new Set(product.options.map((option) => option.code)).size).toBe(product.options.length)
    for (const option of product.options) {
      expect(DEMO_OPTION_CODES).toContain(option.code)
      expect(option.priceMinor).toBeGreaterThan(0)
      expect(specifications.safeParse(option.changes).error?.issues ?? []).toEqual([])
    }
    expect(product.grossWeightKg).toBeGreaterThan(figure(product, 'weight'))
    expect(
      product.certificates.every((certificate) => certificate.sample && certificate.validFrom < certificate.validUntil),
    ).toBe(true)
    // A battery's and a bench stand's own length may be missing, but where both are stated they are one fact.
    if (product.category !== 'accessories') expect(figure(product, 'length')).toBe(product.dimensions.length)
  })

  it.each(DEMO_PRODUCTS)(
    '$sku shows no certificate its figures do not claim, and a calibration adds its own',
    (product) => {
      const claimed = product.specifications.certificates
      if (claimed?.kind !== 'enumSet') throw new Error(`${product.sku} names no certificates`)
      for (const certificate of product.certificates) expect(claimed.values).toContain(certificate.kind)
      const calibration = product.options.find((option) => option.code === 'calibration-iso-17025')
      if (calibration === undefined) return
      const after = calibration.changes.certificates ?? claimed
      expect(after.kind === 'enumSet' && after.values).toEqual(expect.arrayContaining([...claimed.values, 'iso-17025']))
    },
  )

  it.each(tools.filter((tool) => tool.category !== 'torque-sensors'))(
    '$sku goes with a sensor that takes its torque',
    (tool) => {
      const sensors = DEMO_PRODUCTS.filter(
        (product) => product.variant !== 'sensor-bench' && tool.accessories.includes(product.sku),
      ).filter((product) => product.category === 'torque-sensors')
      expect(sensors.length).toBeGreaterThan(0)
      for (const sensor of sensors) {
        expect(figure(sensor, 'torqueRange')).toBeGreaterThanOrEqual(figure(tool, 'torqueRange'))
      }
    },
  )

  it.each(DEMO_PRODUCTS)('$sku gets no dearer with quantity', ({ listPrice }) => {
    expect(listPrice[0]?.minQuantity).toBe(1)
    for (const [index, tier] of listPrice.entries()) {
      expect(Number.isInteger(tier.unitPriceMinor)).toBe(true)
      const before = listPrice[index - 1]
      if (before === undefined) continue
      expect(tier.minQuantity).toBeGreaterThan(before.minQuantity)
      expect(tier.unitPriceMinor).toBeLessThan(before.unitPriceMinor)
    }
  })

  it.each(tools)('$sku carries its top torque in its name and at least 14 parameters', (product) => {
    expect(figure(product, 'torqueRange')).toBe(Number(/-(\d+)/.exec(product.sku)?.[1]))
    expect(Object.keys(product.specifications).length).toBeGreaterThanOrEqual(14)
  })

  it.each(tools)('$sku is compared with samples only', (product) => {
    const competitors = new Set(product.competitorFigures.map((figure) => figure.competitor))
    expect(competitors.size).toBeGreaterThanOrEqual(2)
    for (const figure of product.competitorFigures) {
      expect(figure.sample).toBe(true)
      expect(figure.source).toContain('sample')
      expect(specifications.safeParse({ [figure.parameter]: figure.value }).success).toBe(true)
    }
  })

  it.each([
    ['BP-', 'pulse-pistol'],
    ['DN-', 'nutrunner-pistol'],
    ['DN-', 'nutrunner-angle'],
    ['DN-', 'nutrunner-fixtured'],
    ['AP-', 'air-pistol'],
    ['TW-', 'wrench-click'],
    ['TW-', 'wrench-digital'],
    ['TS-', 'sensor-rotary'],
    ['TS-', 'sensor-static'],
  ] as const)('%s %s grows with torque: weight and length up, speed down, air up', (prefix, variant) => {
    const models = series(prefix, variant)
    expect(models.length).toBeGreaterThan(1)
    for (const [index, model] of models.entries()) {
      const smaller = models[index - 1]
      if (smaller === undefined) continue
      for (const rising of ['weight', 'length'] as const) {
        expect(figure(model, rising), `${model.sku} ${rising}`).toBeGreaterThanOrEqual(figure(smaller, rising))
      }
      if (model.specifications.freeSpeed)
        expect(figure(model, 'freeSpeed')).toBeLessThanOrEqual(figure(smaller, 'freeSpeed'))
      if (model.specifications.airConsumption) {
        expect(figure(model, 'airConsumption')).toBeGreaterThan(figure(smaller, 'airConsumption'))
      }
    }
  })

  it('offers every option for some product', () => {
    const offered = new Set(DEMO_PRODUCTS.flatMap((product) => product.options.map((option) => option.code)))
    expect(offered).toEqual(new Set(DEMO_OPTION_CODES))
  })

  it('has every SKU of the range', () => {
    expect([...skus].filter((sku) => sku.startsWith('BP-')).length).toBe(10)
    expect([...skus].filter((sku) => sku.startsWith('DN-')).length).toBe(10)
    expect([...skus].filter((sku) => sku.startsWith('AP-')).length).toBe(8)
    expect([...skus].filter((sku) => sku.startsWith('TW-')).length).toBe(12)
    expect([...skus].filter((sku) => sku.startsWith('TS-')).length).toBe(10)
    expect([...skus].filter((sku) => sku.startsWith('CX-')).length).toBe(6)
    expect([...skus].filter((sku) => sku.startsWith('AC-')).length).toBe(13)
  })
})

import { describe, expect, it } from 'vitest'
import { DEMO_PRODUCTS } from '../demo/index.ts'
import { DRAWING_VARIANTS, drawFavicon, drawingFor, drawLogo, drawProduct } from './index.ts'

/** Length of the dimension line on the sheet: the figure it shows times the scale the product is placed with. */
function drawnLength(sku: string): number {
  const product = DEMO_PRODUCTS.find((candidate) => candidate.sku === sku)
  if (product === undefined) throw new Error(`no ${sku}`)
  const scale = /rotate\([^)]*\) scale\(([\d.]+)\)/.exec(drawingFor(product))?.[1]
  return Number(scale) * product.dimensions.length
}

/** Every element that opens closes, in order. */
function balanced(svg: string): boolean {
  const open: string[] = []
  for (const [, close, name, , selfClosing] of svg.matchAll(/<(\/?)([a-z]+)((?:[^>"]|"[^"]*")*?)(\/?)>/g)) {
    if (close === '/') {
      if (open.pop() !== name) return false
    } else if (selfClosing !== '/' && name !== undefined) open.push(name)
  }
  return open.length === 0
}

describe('drawProduct', () => {
  it.each(DEMO_PRODUCTS)('$sku is a sound, self-contained document with one dimension', (product) => {
    const svg = drawingFor(product, product.sku)
    expect(balanced(svg)).toBe(true)
    expect(svg).toContain('viewBox="0 0 800 600"')
    expect(svg).not.toMatch(/NaN|undefined|Infinity|\d\.\d{5}/)
    expect(svg).not.toMatch(/\sid=|<style|<script|<image|foreignObject|href|filter|url\(/)
    expect([...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)).toEqual([
      `${Math.round(product.dimensions.length)} mm`,
    ])
    expect(svg.length).toBeLessThan(40_000)
  })

  it('has one loud colour, used once or twice', () => {
    for (const product of DEMO_PRODUCTS) {
      const uses = drawingFor(product).split('#E4572E').length - 1
      expect(uses, product.sku).toBeGreaterThanOrEqual(1)
      expect(uses, product.sku).toBeLessThanOrEqual(2)
    }
  })

  it('draws every variant for some product, and no two products alike', () => {
    expect(new Set(DEMO_PRODUCTS.map((product) => product.variant))).toEqual(new Set(DRAWING_VARIANTS))
    expect(new Set(DEMO_PRODUCTS.map((product) => drawingFor(product))).size).toBe(DEMO_PRODUCTS.length)
  })

  it.each([
    ['BP-12', 'BP-80', 'BP-200'],
    ['DN-8', 'DN-75', 'DN-250'],
    ['AP-15', 'AP-80', 'AP-300'],
    ['TW-25C', 'TW-210C', 'TW-800C'],
    ['TS-5R', 'TS-75R', 'TS-500R'],
    ['TS-50S', 'TS-250S', 'TS-1000S'],
    ['AC-BAT18-25', 'AC-BAT18-50', 'AC-BAT36-40'],
  ])('draws %s smaller than %s and that smaller than %s', (small, middle, large) => {
    expect(drawnLength(small)).toBeLessThan(drawnLength(middle))
    expect(drawnLength(middle)).toBeLessThan(drawnLength(large))
    expect(drawnLength(large) / drawnLength(small)).toBeGreaterThan(1.15)
  })

  it('follows the specifications where a detail depends on them', () => {
    const cabinet = {
      category: 'controllers',
      variant: 'controller-cabinet',
      dimensions: { length: 400, height: 600, body: 250 },
    } as const
    const four = drawProduct({ ...cabinet, specifications: { channels: { kind: 'number', value: 4 } } })
    const eight = drawProduct({ ...cabinet, specifications: { channels: { kind: 'number', value: 8 } } })
    expect(eight.split('<circle').length).toBeGreaterThan(four.split('<circle').length + 20)
  })

  it('names itself with the caption, escaped, or stays silent', () => {
    const battery = {
      category: 'accessories',
      variant: 'battery',
      dimensions: { length: 116, height: 54, body: 76 },
    } as const
    const named = drawProduct({ ...battery, caption: 'A "<b>" & more' })
    expect(named).toContain('aria-label="A &#34;&#60;b&#62;&#34; &#38; more"')
    expect(named).not.toContain('<b>')
    expect(drawProduct(battery)).toContain('aria-hidden="true"')
  })
})

describe('the company’s mark', () => {
  it('needs no font and no id', () => {
    for (const svg of [drawLogo(), drawLogo('on-dark'), drawFavicon()]) {
      expect(balanced(svg)).toBe(true)
      expect(svg).not.toMatch(/<text|\sid=|NaN|undefined/)
    }
    expect(drawLogo('on-dark')).not.toBe(drawLogo())
  })
})

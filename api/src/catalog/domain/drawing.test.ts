import { DEMO_PRODUCTS } from '@tradewind/schema/demo'
import { drawingFor } from '@tradewind/schema/drawings'
import { describe, expect, it } from 'vitest'
import { acceptableDrawing } from './drawing.ts'

describe('a drawing from the CMS', () => {
  it('is taken as it is: every drawing of the demo company', () => {
    for (const product of DEMO_PRODUCTS) {
      const drawing = drawingFor(product)
      expect(acceptableDrawing(drawing), product.sku).toBe(drawing)
    }
  })
  it.each([
    ['too long', `<svg>${' '.repeat(200_001)}</svg>`],
    ['no SVG', '<html><svg></svg></html>'],
    ['with a script', '<svg><script>alert(1)</script></svg>'],
    ['with a handler', '<svg><g onload="alert(1)"/></svg>'],
    ['with a picture from elsewhere', '<svg><image href="https://example.org/x.png"/></svg>'],
    ['with an entity', '<!DOCTYPE svg [<!ENTITY x "y">]><svg>&x;</svg>'],
    ['with a style from elsewhere', '<svg><rect fill="url(https://example.org/x)"/></svg>'],
  ])('is left out: %s', (_, svg) => {
    expect(acceptableDrawing(svg)).toBeNull()
  })
})

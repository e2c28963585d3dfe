import { DEMO_PRODUCTS } from '@tradewind/schema/demo'
import { drawingFor } from '@tradewind/schema/drawings'
import { describe, expect, it } from 'vitest'
import { inspectSvg } from './inspect-svg.ts'

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10"${attributes}>${inside}</svg>`

describe('inspectSvg', () => {
  it('takes a plain drawing with inner references, styles and text', () => {
    const drawing = svg(
      '<title>BP-80</title><defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs>' +
        '<style>path{fill:url(#g);stroke:#10202B}</style><path d="M0 0h1" fill="url(#g)"/><use href="#g"/><text>15 Nm</text>',
    )
    expect(inspectSvg(drawing)).toEqual({ ok: true })
  })

  it('takes every drawing of the demo company', () => {
    for (const product of DEMO_PRODUCTS) expect(inspectSvg(drawingFor(product)), product.sku).toEqual({ ok: true })
  })

  it.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a script under another prefix', svg('<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script>')],
    ['an HTML element', svg('<p xmlns="http://www.w3.org/1999/xhtml">x</p>')],
    ['a foreign object', svg('<foreignObject/>')],
    ['an animation that sets a link', svg('<a href="#x"><animate attributeName="href" to="javascript:alert(1)"/></a>')],
    ['an event handler', svg('<path d="M0 0" onclick="alert(1)"/>')],
    ['an event handler in capitals', svg('<path d="M0 0" ONLOAD="alert(1)"/>')],
    ['an event handler on the root', svg('', ' onload="alert(1)"')],
    ['a picture from elsewhere', svg('<image href="https://evil.example/x.png"/>')],
    ['a use from elsewhere', svg('<use xlink:href="https://evil.example/x.svg#a"/>')],
    ['a data address', svg('<use href="data:image/svg+xml,x"/>')],
    ['a style that imports', svg('<style>@import "https://evil.example/x.css";</style>')],
    ['a style in CDATA', svg('<style><![CDATA[path{fill:url(https://evil.example/x)}]]></style>')],
    ['a style hidden by an escape', svg('<style>@\\69mport "x";</style>')],
    ['a style attribute that fetches', svg('<path style="fill: url( \'https://evil.example/x\')" d=""/>')],
    ['a document type with an entity', `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('&x;')}`],
    ['a style sheet instruction', `<?xml-stylesheet href="https://evil.example/x.css"?>${svg('')}`],
    ['broken markup', '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>'],
    ['no SVG at all', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(inspectSvg(text).ok).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { breadcrumbs, faqPage, jsonLd, scriptJson } from './json-ld.ts'

describe('JSON-LD', () => {
  it('cannot be left by any text inside it', () => {
    const evil = '</script><script>alert(1)</script><!-- & \u2028\u2029'
    const text = jsonLd([faqPage([{ question: evil, answer: evil }])])
    expect(text).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(text)['@graph'][0].mainEntity[0].name).toBe(evil)
  })

  it('leaves out what is not known', () => {
    expect(scriptJson({ '@type': 'Product', sku: undefined })).toBe('{"@type":"Product"}')
  })

  it('counts breadcrumbs from one', () => {
    expect(
      breadcrumbs([
        { name: 'Home', url: 'https://x.test/en' },
        { name: 'BP-80', url: 'https://x.test/en/products/bp-80' },
      ]),
    ).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://x.test/en' },
        { '@type': 'ListItem', position: 2, name: 'BP-80', item: 'https://x.test/en/products/bp-80' },
      ],
    })
  })
})

import { expect, it } from 'vitest'
import { cmsAddress } from './cms-address.ts'

it.each([
  ['manuals:12:de', 'https://cms.example/admin/collections/manuals/12'],
  ['products:7.faq:pt', 'https://cms.example/admin/collections/products/7'],
  ['company:company:en', 'https://cms.example/admin/globals/company'],
  ['users:1:en', undefined],
  ['', undefined],
  ['manuals:../../x:en', undefined],
])('a document %s is made of %s', (id, address) => {
  expect(cmsAddress(id, 'https://cms.example')).toBe(address)
})

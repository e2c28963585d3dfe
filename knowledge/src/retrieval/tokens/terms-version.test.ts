import { createHash } from 'node:crypto'
import { LOCALES } from '@tradewind/schema/locales'
import { expect, test } from 'vitest'
import { INDEX_VERSION } from '../embedded/schema.ts'
import { collectionNames } from '../qdrant/collections.ts'
import { WORKSHOP } from '../testing/workshop.ts'
import { findingGrams, findingTerms, passageTerms } from './passage-terms.ts'

/** Without Chinese and Japanese, which every release of the runtime may split otherwise. */
const read = LOCALES.filter((locale) => locale !== 'zh' && locale !== 'ja').map((locale) =>
  WORKSHOP[locale].map(({ text }) => {
    const terms = passageTerms({ locale, text, title: '', headings: [], skus: [] })
    return [findingTerms(terms), findingGrams(terms, locale)]
  }),
)
const digest = createHash('sha256').update(JSON.stringify(read)).digest('hex').slice(0, 16)

test('an index is thrown away when passages are cut into other terms: raise both versions with the digest', () => {
  const version = 2
  expect({ digest, embedded: INDEX_VERSION, qdrant: collectionNames('x', undefined).passages }).toEqual({
    digest: 'b72d894eb29686ac',
    embedded: version,
    qdrant: `x_v${version}_passages`,
  })
})

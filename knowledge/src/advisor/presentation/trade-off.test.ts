import { LOCALES } from '@tradewind/schema/locales'
import { formatSpecification, PARAMETERS } from '@tradewind/schema/ontology'
import { describe, expect, it } from 'vitest'
import { buildIndex } from '../../selector/columns.ts'
import { valueIn } from '../../selector/presentation/fits.ts'
import { DEMO_CATALOGUE } from '../../testing/demo-catalogue.ts'
import { NO_FACTS } from '../domain/facts.ts'
import { presentRecommendation } from './recommendation.ts'
import { tradeOffText } from './trade-off.ts'

const index = buildIndex(DEMO_CATALOGUE)
const product = (sku: string) => index.products[index.positionBySku.get(sku) ?? -1]

function said(first: string, second: string, locale: (typeof LOCALES)[number] = 'en'): string {
  const audience = { locale, unitSystem: 'metric' } as const
  const shown = presentRecommendation(index, NO_FACTS, [first, second], audience)
  const [a, b] = shown?.recommendation.products ?? []
  if (shown === undefined || a === undefined || b === undefined) throw new Error('two products are needed')
  return tradeOffText(a, b, shown.rows, audience).replaceAll('\u00a0', ' ')
}

describe('tradeOffText', () => {
  it('says what speaks for each', () => {
    expect(said('BP-12', 'DN-20')).toBe(
      'The trade-off: BP-12 has Cycle time 0.5 s against 1.2 s; DN-20 has Torque accuracy ±3% against ±8%.',
    )
  })

  it('says so when one is ahead in everything, and never calls a tie an advantage', () => {
    expect(said('BP-110', 'BP-150')).toMatch(/^BP-110 is ahead of BP-150: Weight 2 kg against 2.55 kg\.|trade-off/)
    expect(said('TW-340D', 'TW-1000D')).not.toMatch(/(\S+) against \1/)
  })

  it.each(LOCALES)('names only figures of the two products (%s)', (locale) => {
    for (const [first, second] of [
      ['BP-80', 'DN-75'],
      ['TW-340C', 'TW-340D'],
      ['AP-80', 'BP-80'],
    ] as const) {
      const text = said(first, second, locale)
      const own = [first, second].flatMap((sku) => {
        const found = product(sku)
        const specifications = PARAMETERS.flatMap(({ code }) => {
          const value = found && valueIn(found, code)
          return value === undefined
            ? []
            : [formatSpecification(code, value, locale, 'metric').replaceAll('\u00a0', ' ')]
        })
        return [sku, ...specifications]
      })
      // Whatever is left after the products' own figures are struck out holds no digit.
      const left = own.sort((a, b) => b.length - a.length).reduce((rest, figure) => rest.replaceAll(figure, ''), text)
      const price = /[$€¥£]|US|USD|د|R\$/.test(left)
      if (!price) expect(left).not.toMatch(/\p{N}/u)
    }
  })
})

import { LOCALES } from '@tradewind/schema/locales'
import { formatSpecification, parameterLabel, type SpecificationValue } from '@tradewind/schema/ontology'
import { describe, expect, test } from 'vitest'
import { DEMO_CATALOGUE } from '../testing/demo-catalogue.ts'
import { createGate } from './create-gate.ts'
import { gate, reportOf } from './gate.ts'
import { gateTable } from './table.ts'
import { policyOf } from './testing/cases.ts'
import type { GateEvidence } from './types.ts'

const NOTHING: GateEvidence = { passages: [], products: [], computed: [], prices: [], buyer: [] }
const english = policyOf({ locale: 'en' })
const product = (sku: string) => DEMO_CATALOGUE.filter(({ publication }) => publication.sku === sku)
const passage = (text: string, number = 1, skus: readonly string[] = ['BP-80']) => ({
  number,
  title: 'Manual',
  headings: [],
  text,
  locale: 'en' as const,
  skus,
})

/** Figures of every ninth product, thinned out: all 27,000 of the catalogue would take a minute. */
const EVERY_PRODUCT = 9
const EVERY = 7
const TIMEOUT_MS = 30_000
const lines = LOCALES.flatMap((locale) =>
  DEMO_CATALOGUE.filter((_it, at) => at % EVERY_PRODUCT === 0).flatMap((it) =>
    Object.entries(it.publication.specifications as Record<string, SpecificationValue>).flatMap(([code, value]) =>
      (['metric', 'imperial'] as const).map((unitSystem) => ({ locale, it, code, value, unitSystem })),
    ),
  ),
).filter((_line, at) => at % EVERY === 0)

test('product data in every language and both unit systems carries itself', { timeout: TIMEOUT_MS }, () => {
  const lost = lines.filter(({ locale, it, code, value, unitSystem }) => {
    const text = `${it.publication.sku}: ${parameterLabel(code, locale)}: ${formatSpecification(code, value, locale, unitSystem)}`
    return gate(text, { ...NOTHING, products: [it] }, policyOf({ locale })).removed.length > 0
  })
  expect(lines.length).toBeGreaterThan(400)
  expect(lost).toEqual([])
})

test('a figure of another product is not said of this one', { timeout: TIMEOUT_MS }, () => {
  const leaked = lines.filter(({ locale, it, code, value, unitSystem }) => {
    const other = DEMO_CATALOGUE[(DEMO_CATALOGUE.indexOf(it) + 1) % DEMO_CATALOGUE.length]
    const figure = (other?.publication.specifications as Record<string, SpecificationValue> | undefined)?.[code]
    // The end of a range of bolts is a bolt within the range.
    if (
      other === undefined ||
      figure === undefined ||
      !['number', 'range'].includes(figure.kind) ||
      code === 'boltSize'
    )
      return false
    const shown = formatSpecification(code, figure, locale, unitSystem)
    if (shown === formatSpecification(code, value, locale, unitSystem)) return false
    const text = `${it.publication.sku}: ${parameterLabel(code, locale)}: ${shown}`
    return gate(text, { ...NOTHING, products: [it, other] }, policyOf({ locale })).removed.length === 0
  })
  expect(leaked).toEqual([])
})

describe('what is left of a text', () => {
  const manual = passage('The BP-80 weighs 1.7 kg. Its accuracy is ±8 %.')

  test('stays in paragraphs, with citations before the full stop', () => {
    const draft = 'The BP-80 weighs 1.7 kg. [1] It reaches 300 N·m. [1]\n\nIts accuracy is ±8 %. [1]'
    const { text, kept, removed } = gate(draft, { ...NOTHING, passages: [manual] }, english)
    expect(text).toBe('The BP-80 weighs 1.7 kg [1].\n\nIts accuracy is ±8 % [1].')
    expect(kept).toHaveLength(2)
    expect(removed).toEqual([{ text: 'It reaches 300 N·m [1].', reason: 'number', token: '300 N·m' }])
  })

  test('is nothing when nothing stands, and the report counts it', () => {
    const result = gate(
      'It reaches 300 N·m [1]. It is ATEX certified [1].',
      { ...NOTHING, passages: [manual] },
      english,
    )
    expect(result.text).toBe('')
    expect(reportOf(result)).toMatchObject({
      statements: 2,
      removed: [{ reason: 'number' }, { reason: 'certificate' }],
    })
  })

  test('passes the gate again unchanged', () => {
    const evidence = { ...NOTHING, passages: [manual], products: product('BP-80') }
    const once = gate(
      '**BP-80** weighs 1.7 kg. [1]\n- It is good to 59 ft-lb.\n- Visit www.x.example',
      evidence,
      english,
    )
    expect(gate(once.text, evidence, english)).toEqual({ ...once, removed: [] })
    expect(once.text).toContain('59 ft-lb')
  })

  test('loses the sentence whose subject was removed with the sentence before', () => {
    const other = passage('The supply voltage is 48 V.', 2, ['DN-150'])
    const evidence = { ...NOTHING, passages: [manual, other] }
    const draft = 'The BP-80 weighs 1.7 kg [1]. The DN-150 has Bluetooth LE [2]. It has a supply voltage of 48 V [2].'
    expect(gate(draft, evidence, english).text).toBe('The BP-80 weighs 1.7 kg [1].')
  })
})

describe("the buyer's words", () => {
  const buyer = { ...NOTHING, products: product('BP-80'), buyer: ['We need 120 Nm with ATEX, budget 900 USD'] }

  test('carry what repeats them', () => {
    const draft = 'You need 120 N·m. You asked for ATEX.'
    expect(gate(draft, buyer, english).text).toBe(draft)
  })

  test.each(['BP-80 reaches 120 N·m.', 'BP-80 covers 120 N·m.', 'BP-80 is ATEX certified.', 'The tool costs 900 USD.'])(
    'carry nothing about a product: %s',
    (draft) => {
      expect(gate(draft, buyer, english).text).toBe('')
    },
  )

  test('carry a torque that lies within the range of the product named', () => {
    const wish = { ...buyer, buyer: ['We need 60 Nm'] }
    expect(gate('BP-80 covers 60 N·m.', wish, english).text).toBe('BP-80 covers 60 N·m.')
    expect(gate('BP-80 covers 50 N·m.', wish, english).text).toBe('')
  })
})

test('a document carries no price, the API does', () => {
  const draft = 'The BP-80 costs 1,480 USD [1].'
  const said = passage('The BP-80 costs 1,480 USD.')
  expect(gate(draft, { ...NOTHING, passages: [said] }, english).removed[0]?.reason).toBe('price')
  const prices = [{ text: 'BP-80: 1,480.00 USD', locale: 'en' as const, skus: ['BP-80'] }]
  expect(gate(draft, { ...NOTHING, passages: [said], prices }, english).text).toBe(draft)
})

test('a table keeps its true cells', () => {
  const evidence = { ...NOTHING, products: [...product('BP-60'), ...product('BP-80')] }
  const table = {
    head: ['', 'BP-60', 'BP-80'],
    rows: [
      ['Weight', '1.55 kg', '1.55 kg'],
      ['Torque range', '12–60 N·m', '15–80 N·m'],
      ['Protection class', 'IP65', 'IP67'],
    ],
  }
  const gated = gateTable(table, evidence, english)
  expect(gated.table?.rows).toEqual([
    ['Weight', '1.55 kg', '–'],
    ['Torque range', '12–60 N·m', '15–80 N·m'],
  ])
  expect(gated.removed.map(({ reason }) => reason)).toEqual(['number', 'standard', 'standard'])
})

test('the dialogue has the same gate', () => {
  const { check } = createGate({
    models: () => DEMO_CATALOGUE.map(({ publication }) => publication.sku),
    brands: () => [],
    contacts: [],
    fixed: () => new Set(['A colleague decides about discounts.']),
  })
  const evidence = {
    locale: 'en' as const,
    products: product('BP-80'),
    computed: [],
    prices: [],
    buyer: ['any discount?'],
  }
  const draft = 'BP-80 weighs 1.7 kg. I give you a discount. A colleague decides about discounts.'
  const { text, report } = check(draft, evidence)
  expect(text).toBe('BP-80 weighs 1.7 kg. A colleague decides about discounts.')
  expect(report.removed).toMatchObject([{ reason: 'price' }])
})

describe('a sentence quoted word for word', () => {
  const sheet = (number: number, sku: string, text: string) => ({ ...passage(text, number, [sku]), title: sku })
  const evidence = {
    ...NOTHING,
    passages: [
      sheet(
        1,
        'BP-80',
        'Check the BP-80 on a TS-200B. Interval: Every month; Work: One drop of ISO VG 32 oil; By whom: Operator',
      ),
      sheet(2, 'DN-150', 'Interval: Every week; Work: Six drops of ISO VG 46 oil; By whom: Operator'),
    ],
  }

  test('may follow what its own passage spoke of', () => {
    const draft =
      'Check the BP-80 on a TS-200B [1].\nInterval: Every month; Work: One drop of ISO VG 32 oil; By whom: Operator [1].'
    expect(gate(draft, evidence, english).removed).toEqual([])
  })

  test('may not follow what another passage spoke of', () => {
    const draft =
      'Check the BP-80 on a TS-200B [1].\nInterval: Every week; Work: Six drops of ISO VG 46 oil; By whom: Operator [2].'
    expect(gate(draft, evidence, english).text).toBe('Check the BP-80 on a TS-200B [1].')
  })
})

import { DEMO_EXCHANGE_RATES, DEMO_INCOTERMS, DEMO_PRICE_LIST_RULES, DEMO_PRODUCTS } from '@tradewind/schema/demo'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customerOf, requestQuote } from '../../support/customers.ts'
import { type House, openHouse } from '../../support/house.ts'
import { create, estimate, shared, tokenOf, update } from './quote-operations.ts'

const TOOL = DEMO_PRODUCTS.find((product) => product.sku === 'BP-80')
const TRANSDUCER = TOOL?.options.find((option) => option.code === 'transducer')?.priceMinor ?? 0
const tierMinor = (quantity: number): number =>
  TOOL?.listPrice.findLast((tier) => tier.minQuantity <= quantity)?.unitPriceMinor ?? 0
const amount = (minor: number): string => `${Math.trunc(minor / 100)}.${String(minor % 100).padStart(2, '0')}`

let house: House
beforeAll(async () => {
  house = await openHouse({ products: ['BP-80', 'BP-40'] })
})
afterAll(() => house.close())

const basket = (changes: object = {}) => ({
  lines: [{ sku: 'BP-80', quantity: 1 }],
  currency: 'USD',
  incoterm: 'EXW',
  country: 'DE',
  locale: 'en',
  ...changes,
})

describe('an estimate', () => {
  it.each([1, 4, 5, 19, 20, 49, 50, 500])('takes the tier of %i pieces', async (quantity) => {
    const { data } = await estimate(house, basket({ lines: [{ sku: 'BP-80', quantity }] }))
    expect(data.lineItems[0].unitPrice).toEqual({ amount: amount(tierMinor(quantity)), currency: 'USD' })
    expect(data.total.amount).toBe(amount(tierMinor(quantity) * quantity))
    const next = TOOL?.listPrice.find((tier) => tier.minQuantity > quantity)
    expect(data.lineItems[0].nextTier?.minimumQuantity).toBe(next?.minQuantity)
  })

  it('adds options to each piece, each once', async () => {
    const { data } = await estimate(
      house,
      basket({ lines: [{ sku: 'BP-80', quantity: 5, optionCodes: ['transducer', 'transducer'] }] }),
    )
    expect(data.lineItems[0].options).toEqual([
      { code: 'transducer', price: { amount: amount(TRANSDUCER), currency: 'USD' } },
    ])
    expect(data.lineItems[0].unitPrice.amount).toBe(amount(tierMinor(5) + TRANSDUCER))
    expect(data.subtotal.amount).toBe(amount((tierMinor(5) + TRANSDUCER) * 5))
  })

  it.each(['EUR', 'CNY', 'JPY', 'GBP', 'BRL', 'AED', 'MXN'] as const)(
    'converts to %s at the dated rate, with buffer, rounded up as the list says',
    async (currency) => {
      const { data } = await estimate(house, basket({ currency }))
      const digits = currency === 'JPY' ? 1 : 100
      const buffered =
        (tierMinor(1) / 100) *
        Number(DEMO_EXCHANGE_RATES.rates[currency]) *
        (1 + DEMO_PRICE_LIST_RULES.currencyBufferBasisPoints / 10_000)
      const unit = DEMO_PRICE_LIST_RULES.roundUpToMinor[currency]
      const expected = Math.ceil((buffered * digits) / unit - 1e-6) * unit
      expect(Math.round(Number(data.total.amount) * digits)).toBe(expected)
      expect(data.total.currency).toBe(currency)
      expect(Number(data.exchangeRate)).toBe(Number(DEMO_EXCHANGE_RATES.rates[currency]))
      expect(data.exchangeDate).toBe(DEMO_EXCHANGE_RATES.asOf)
    },
  )

  it('takes the newest rate that is not of the future', async () => {
    await house.database.rows(`INSERT INTO exchange_rate (base, currency, date, rate, source) VALUES
      ('USD', 'EUR', current_date - 1, 0.5, 'test'), ('USD', 'EUR', current_date + 5, 9, 'test')`)
    const { data } = await estimate(house, basket({ currency: 'EUR' }))
    expect(Number(data.exchangeRate)).toBe(0.5)
    await house.database.rows(`DELETE FROM exchange_rate WHERE source = 'test'`)
  })

  it.each(DEMO_INCOTERMS.map(({ code, surchargeBasisPoints }) => [code, surchargeBasisPoints] as const))(
    'adds the surcharge of %s',
    async (incoterm, basisPoints) => {
      const { data } = await estimate(house, basket({ incoterm }))
      expect(data.freight.amount).toBe(amount(Math.ceil((tierMinor(1) * basisPoints) / 10_000)))
    },
  )

  it('taxes at home and not abroad', async () => {
    const home = (await estimate(house, basket({ country: 'CN', incoterm: 'DAP' }))).data
    const abroad = (await estimate(house, basket({ incoterm: 'DAP' }))).data
    const goods = tierMinor(1) + Math.round(Number(home.freight.amount) * 100)
    expect(home.tax.amount).toBe(amount(Math.round(goods * 0.13)))
    expect(abroad.tax.amount).toBe('0.00')
    expect(home.taxLabel).not.toBe(abroad.taxLabel)
  })

  it('is ready from stock when stock covers it, else in the lead time', async () => {
    const days = async (quantity: number) =>
      (await estimate(house, basket({ lines: [{ sku: 'BP-80', quantity }] }))).data.leadTimeDays
    expect(await days(TOOL?.stock ?? 0)).toBeLessThan(TOOL?.leadTimeDays ?? 0)
    expect(await days((TOOL?.stock ?? 0) + 1)).toBe(TOOL?.leadTimeDays)
  })

  it.each([
    ['a product that is not published', { lines: [{ sku: 'BP-12', quantity: 1 }] }, 'PRICE.UNKNOWN_PRODUCT'],
    [
      'an option of another product',
      { lines: [{ sku: 'BP-80', quantity: 1, optionCodes: ['no-such'] }] },
      'PRICE.UNKNOWN_OPTION',
    ],
  ])('of %s is refused', async (_what, change, code) => {
    expect(await estimate(house, basket(change))).toMatchObject({ __typename: 'PriceFailure', code })
  })

  it.each([
    ['EXW elsewhere', { incoterm: 'EXW', incotermPlace: 'Hamburg' }, 'incotermPlace'],
    ['FOB at a port we do not load at', { incoterm: 'FOB', incotermPlace: 'Rotterdam' }, 'incotermPlace'],
    ['an Incoterm that is not offered', { incoterm: 'DPU' }, 'incoterm'],
    ['an Incoterm that is none', { incoterm: 'DAF' }, 'incoterm'],
    ['a currency we do not quote in', { currency: 'CHF' }, 'currency'],
    ['a country of three letters', { country: 'DEU' }, 'country'],
  ])('with %s is refused with its field', async (_what, change, field) => {
    const answer = await estimate(house, basket(change))
    expect(answer.__typename).toBe('ValidationFailure')
    expect(answer.fields.map((problem: { path: string[] }) => problem.path[0])).toContain(field)
  })

  it('takes a place of the buyer’s own where the term allows it', async () => {
    expect((await estimate(house, basket({ incoterm: 'DAP', incotermPlace: 'Ulm' }))).__typename).toBe(
      'EstimateQuoteSuccess',
    )
  })
})

describe('estimate, quotation, page, document and PDF', () => {
  it('say the same to the cent', async () => {
    const wanted = basket({
      lines: [
        { sku: 'BP-80', quantity: 7, optionCodes: ['transducer', 'wifi-module'] },
        { sku: 'BP-40', quantity: 3 },
      ],
      currency: 'EUR',
      incoterm: 'CIP',
      incotermPlace: 'Ulm',
    })
    const { data: estimated } = await estimate(house, wanted)
    const { country: _country, ...asked } = wanted
    const { data } = await requestQuote(house, { email: 'same@same-gears.example' }, asked)
    const page = await shared(house, tokenOf(data.quotePath))
    for (const part of ['subtotal', 'freight', 'tax', 'total'] as const)
      expect(page[part], part).toEqual(estimated[part])
    expect(
      page.lineItems.map(({ unitPrice, lineTotal }: Record<string, unknown>) => ({ unitPrice, lineTotal })),
    ).toEqual(
      estimated.lineItems.map(({ unitPrice, lineTotal }: Record<string, unknown>) => ({ unitPrice, lineTotal })),
    )
    expect([page.incoterm, page.incotermPlace]).toEqual(['CIP', 'Ulm'])
    const { document, total_minor } = await house.database.row<{
      document: Record<string, unknown>
      total_minor: string
    }>('SELECT v.document, v.total_minor FROM quote_version v JOIN quote q ON q.id = v.quote_id WHERE q.number = $1', [
      data.number,
    ])
    expect(amount(Number(total_minor))).toBe(page.total.amount)
    expect(JSON.stringify(document)).toContain(`"minor":${total_minor}`)
    // By hand: Σ lines + freight + tax.
    const minor = (money: { amount: string }) => Math.round(Number(money.amount) * 100)
    const lines = page.lineItems.reduce(
      (sum: number, line: { lineTotal: { amount: string } }) => sum + minor(line.lineTotal),
      0,
    )
    expect(lines + minor(page.freight) + minor(page.tax)).toBe(minor(page.total))
  })
})

describe('discounts', () => {
  const draft = async (person: 'salesWest' | 'leadWest' | 'executive' | 'admin', discountPercent: string) => {
    const { account, contact } = await customerOf(house, 'same@same-gears.example')
    await house.database.rows(`UPDATE account SET owner_id = (SELECT id FROM "user" WHERE email = 'sales@corvane.example'),
      team_id = (SELECT team_id FROM "user" WHERE email = 'sales@corvane.example') WHERE domain = 'same-gears.example'`)
    return create(await house.as(person), {
      accountId: account,
      contactId: contact,
      currency: 'USD',
      incoterm: 'EXW',
      incotermPlace: 'Ningbo',
      locale: 'en',
      lines: [{ sku: 'BP-80', quantity: 3, discountPercent }],
    })
  }

  it.each([
    ['salesWest', '10', '10.01', '10.00'],
    ['leadWest', '20', '20.01', '20.00'],
    ['executive', '35', '35.01', '35.00'],
    ['admin', '35', '36', '35.00'],
  ] as const)('%s may give %s %% and not %s', async (person, allowed, tooMuch, limit) => {
    const given = await draft(person, allowed)
    expect(given.__typename).toBe('CreateQuoteSuccess')
    const unit = Math.round(tierMinor(3) * (1 - Number(allowed) / 100))
    expect(given.data.currentVersion.lineItems[0].unitPrice.amount).toBe(amount(unit))
    expect(given.data.currentVersion.discount.amount).toBe(amount((tierMinor(3) - unit) * 3))
    expect(given.data.currentVersion.total.amount).toBe(amount(unit * 3))
    expect(await draft(person, tooMuch)).toMatchObject({
      __typename: 'DiscountFailure',
      allowedPercent: limit,
      askedPercent: tooMuch,
    })
  })

  it('cannot be slipped in by changing a draft', async () => {
    const { data } = await draft('salesWest', '5')
    const lines = [{ sku: 'BP-80', quantity: 3, discountPercent: '50' }]
    expect((await update(await house.as('salesWest'), { quoteId: data.id, lines })).__typename).toBe('DiscountFailure')
  })

  it('written freight replaces the surcharge', async () => {
    const { data } = await draft('salesWest', '0')
    const changed = await update(await house.as('salesWest'), {
      quoteId: data.id,
      incoterm: 'DAP',
      incotermPlace: 'Ulm',
      freight: '123.45',
    })
    expect(changed.data.currentVersion).toMatchObject({
      incoterm: 'DAP',
      incotermPlace: 'Ulm',
      freight: { amount: '123.45' },
      total: { amount: amount(tierMinor(3) * 3 + 12_345) },
    })
  })
})

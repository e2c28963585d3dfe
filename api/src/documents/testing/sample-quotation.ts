import { DEMO_PRODUCTS } from '@tradewind/schema/demo'
import { drawingFor } from '@tradewind/schema/drawings'
import type { Locale } from '@tradewind/schema/locales'
import { LOCALE_FACTS } from '@tradewind/schema/locales'
import type { Money } from '@tradewind/schema/money'
import { fractionDigits } from '@tradewind/schema/money'
import type { QuotationDocument, QuotationLine } from '../quotation-document.ts'
import { SAMPLE_TEXTS } from './sample-texts.ts'

function drawing(sku: string): string {
  const product = DEMO_PRODUCTS.find((entry) => entry.sku === sku)
  if (product === undefined) throw new Error(`${sku} is not in the demo catalogue`)
  return drawingFor(product)
}

const EUROS_TO: Readonly<Record<string, number>> = { USD: 1.1, EUR: 1, CNY: 7.8, JPY: 165, BRL: 6, AED: 4 }

export function sampleQuotation(locale: Locale, changes: Partial<QuotationDocument> = {}): QuotationDocument {
  const texts = SAMPLE_TEXTS[locale]
  const { currency } = LOCALE_FACTS[locale]
  const money = (euros: number): Money => ({
    minor: Math.round(euros * (EUROS_TO[currency] ?? 1)) * 10 ** fractionDigits(currency),
    currency,
  })
  const lines: readonly QuotationLine[] = [
    {
      position: 1,
      sku: 'BP-80',
      name: texts.tool,
      keyFigures: ['15–80 N·m', '±3 %', texts.weight],
      quantity: 12,
      unitPrice: money(1890),
      discountPercent: 7.5,
      lineTotal: money(12 * (1890 + 38) * 0.925),
      options: [{ name: texts.option, sku: 'AC-BAT36-40', price: money(38) }],
      priceTiers: [
        { fromQuantity: 10, unitPrice: money(1748) },
        { fromQuantity: 50, unitPrice: money(1640) },
      ],
      drawingSvg: drawing('BP-80'),
    },
    {
      position: 2,
      sku: 'TW-340D',
      name: texts.wrench,
      keyFigures: ['17–340 N·m', '±1 %', 'IP54'],
      quantity: 4,
      unitPrice: money(620),
      lineTotal: money(4 * (620 + 85)),
      options: [{ name: texts.calibration, price: money(85) }],
    },
    {
      position: 3,
      sku: 'CX-1W',
      name: texts.controller,
      keyFigures: ['Open Protocol', '2.4 GHz'],
      quantity: 2,
      unitPrice: money(2150),
      lineTotal: money(4300),
      options: [],
    },
  ]
  const sum = lines.reduce((total, line) => total + line.lineTotal.minor, 0)
  const freight = money(460)
  const discount = money(300)
  return {
    locale,
    paper: locale === 'en' ? 'us-letter' : 'a4',
    number: 'Q-2026-00417',
    version: 2,
    issuedAt: '2026-11-21T08:30:00.000Z',
    validUntil: '2026-12-21T15:59:59.000Z',
    timeZone: 'Asia/Shanghai',
    seller: {
      name: 'Corvane Torque',
      addressLines: ['188 Jiangnan Road, High-Tech Zone', 'Ningbo 315040, China'],
      phone: '+86 574 5550 0180',
      mail: 'sales@corvane.example',
      website: 'corvane.example',
      taxId: '91330200MA0000000X',
      bankLines: [
        { label: 'Bank', value: 'Bank of Ningbo Harbour, Ningbo' },
        { label: 'SWIFT', value: 'BKNHCNSHXXX' },
        { label: 'IBAN', value: 'CN00 0000 0000 0000 0417' },
      ],
    },
    salesContact: { name: 'Mei Sørensen', mail: 'mei.sorensen@corvane.example', phone: '+86 574 5550 0187' },
    buyer: texts.buyer,
    buyerReference: 'RFQ 26-1187',
    incoterm: { code: 'CIF', place: texts.city, edition: '2020' },
    currency,
    paymentTerms: texts.payment,
    leadTime: { days: 21 },
    lines,
    subtotal: { minor: sum, currency },
    discount: { amount: discount },
    freight,
    tax: { label: texts.tax, percent: 0, amount: money(0) },
    total: { minor: sum + freight.minor - discount.minor, currency },
    notes: texts.notes,
    terms: texts.terms,
    onlineUrl: `https://corvane.example/${locale}/quotations/Q-2026-00417?key=4f1c9a7be2`,
    ...changes,
  }
}

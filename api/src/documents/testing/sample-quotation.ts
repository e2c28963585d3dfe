import type { Locale } from '@tradewind/schema/locales'
import { LOCALE_FACTS } from '@tradewind/schema/locales'
import type { Money } from '@tradewind/schema/money'
import { fractionDigits } from '@tradewind/schema/money'
import type { QuotationDocument, QuotationLine } from '../quotation-document.ts'
import { SAMPLE_TEXTS } from './sample-texts.ts'

/** A pulse tool in outline with its length, as the catalogue draws them. */
export const SAMPLE_DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 260" fill="none" stroke="#10202B" stroke-width="3">
<path d="M60 60 h170 a28 28 0 0 1 28 28 v8 a28 28 0 0 1 -28 28 h-170 a14 14 0 0 1 -14 -14 v-36 a14 14 0 0 1 14 -14 z" fill="#FBFAF7"/>
<path d="M258 78 h34 v28 h-34 M292 84 h26 v16 h-26" fill="#DDE2E4"/>
<path d="M88 124 l-14 84 h-22 v26 h92 v-26 h-14 l12 -84 z" fill="#FBFAF7"/><path d="M142 140 q18 10 4 34" /><path d="M84 78 h96 M84 92 h96" stroke="#5B6B75" stroke-width="2"/>
<path d="M46 32 v-14 M318 32 v-14 M46 25 h272" stroke="#5B6B75" stroke-width="1.5"/></svg>`

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
      drawingSvg: SAMPLE_DRAWING,
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

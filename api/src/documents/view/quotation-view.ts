import type { Locale } from '@tradewind/schema/locales'
import type { QuotationDocument, QuotationLine, QuotationMark } from '../quotation-document.ts'
import { counted, DOCUMENT_WORDS, fill } from '../words/index.ts'
import type { DocumentWords } from '../words/types.ts'
import * as format from './format.ts'
import { pageSetup, webAddress } from './page-setup.ts'
import { figure, isolated, leftToRight, line, lines } from './readable-text.ts'
import { sellerView } from './seller-view.ts'

/** What quotation.typ lays out: finished strings only, so that the template holds no rule. */
export function quotationView(document: QuotationDocument) {
  const { locale, timeZone = 'UTC' } = document
  const all = DOCUMENT_WORDS[locale]
  const words = all.quotation
  const issuedAt = format.instant(document.issuedAt, 'issuedAt')
  const validUntil = format.instant(document.validUntil, 'validUntil')
  const money = (value: QuotationDocument['total']) => isolated(format.amountWithCurrency(value, locale), locale)
  const leadTime =
    'days' in document.leadTime
      ? counted(words.leadTimeDays, document.leadTime.days, locale)
      : line(document.leadTime.text)
  const incoterm = `${leftToRight(document.incoterm.code, locale)} ${isolated(document.incoterm.place, locale)}`
  const edition = leftToRight(`Incoterms® ${document.incoterm.edition}`, locale)
  const number = leftToRight(document.number, locale)

  return {
    page: pageSetup(locale, {
      paper: document.paper,
      pageOf: all.pageOf,
      fileTitle: `${words.title} ${line(document.number)}`,
      author: line(document.seller.name),
      created: format.calendarDay(issuedAt, timeZone),
    }),
    mark: document.mark === undefined ? null : mark(document.mark, words, locale),
    seller: sellerView(document.seller, locale, all),
    running: `${words.title} ${number}`,
    title: words.title,
    buyer: {
      label: words.buyer,
      company: isolated(document.buyer.company, locale),
      lines: [
        ...(document.buyer.contact ? [fill(words.attention, { name: isolated(document.buyer.contact, locale) })] : []),
        ...document.buyer.addressLines.map((entry) => isolated(entry, locale)),
        isolated(document.buyer.country, locale),
        ...(document.buyer.mail ? [leftToRight(document.buyer.mail, locale)] : []),
        ...(document.buyer.taxId ? [`${words.taxId}: ${leftToRight(document.buyer.taxId, locale)}`] : []),
      ].filter((entry) => entry !== ''),
    },
    facts: [
      { label: words.number, value: number },
      { label: words.version, value: format.count(document.version, locale) },
      { label: words.date, value: format.longDate(issuedAt, locale, timeZone) },
      ...(document.buyerReference
        ? [{ label: words.buyerReference, value: isolated(document.buyerReference, locale) }]
        : []),
      ...(document.salesContact ? [{ label: words.contact, value: isolated(document.salesContact.name, locale) }] : []),
      ...(document.salesContact?.mail ? [{ label: '', value: leftToRight(document.salesContact.mail, locale) }] : []),
      ...(document.salesContact?.phone ? [{ label: '', value: leftToRight(document.salesContact.phone, locale) }] : []),
    ],
    keys: [
      { label: words.total, value: money(document.total), strong: true },
      { label: words.leadTime, value: leadTime },
      { label: words.delivery, value: incoterm },
      { label: words.validUntil, value: format.longDate(validUntil, locale, timeZone) },
    ],
    table: {
      position: words.position,
      description: words.description,
      quantity: words.quantity,
      unitPrice: words.unitPrice,
      discount: document.lines.some((entry) => (entry.discountPercent ?? 0) > 0) ? words.discount : null,
      amount: words.amount,
      currency: document.currency,
      lines: document.lines.map((entry, index) => lineView(entry, index === 0, locale, words)),
    },
    sums: [
      { label: words.subtotal, value: money(document.subtotal) },
      ...(document.discount
        ? [
            {
              label:
                document.discount.percent === undefined
                  ? words.totalDiscount
                  : `${words.totalDiscount} ${format.percent(document.discount.percent, locale)}`,
              value: money({ ...document.discount.amount, minor: -document.discount.amount.minor }),
            },
          ]
        : []),
      ...(document.freight ? [{ label: words.freight, value: money(document.freight) }] : []),
      {
        label: `${isolated(document.tax.label, locale)} ${format.percent(document.tax.percent, locale)}`,
        value: money(document.tax.amount),
      },
    ],
    total: { label: words.total, value: money(document.total) },
    conditions: [
      {
        label: words.delivery,
        value: `${incoterm} (${edition})`,
        note: all.incoterms[document.incoterm.code],
      },
      { label: words.payment, value: isolated(document.paymentTerms, locale), note: null },
      { label: words.leadTime, value: leadTime, note: 'days' in document.leadTime ? words.leadTimeFrom : null },
    ],
    notes: { label: words.notes, lines: lines(document.notes ?? '').map((entry) => isolated(entry, locale)) },
    terms: {
      label: words.terms,
      entries: document.terms.map((term, index) => ({
        ordinal: format.count(index + 1, locale),
        heading: term.heading ? isolated(term.heading, locale) : null,
        lines: lines(term.text).map((entry) => isolated(entry, locale)),
      })),
    },
    bank: {
      label: words.bank,
      lines: document.seller.bankLines.map((entry) => ({
        label: isolated(entry.label, locale),
        value: figure(entry.value, locale),
      })),
    },
    online: {
      label: words.online,
      text: words.onlineText,
      link: words.onlineLink,
      address: webAddress(document.onlineUrl, 'onlineUrl'),
    },
  }
}

function lineView(entry: QuotationLine, first: boolean, locale: Locale, words: DocumentWords['quotation']) {
  return {
    position: format.count(entry.position, locale),
    name: isolated(entry.name, locale),
    // Names of this trade mostly end in the model: saying it twice helps nobody.
    sku: entry.name.includes(entry.sku) ? null : leftToRight(entry.sku, locale),
    keyFigures: entry.keyFigures.map((text) => figure(text, locale)).filter((text) => text !== ''),
    quantity: format.count(entry.quantity, locale),
    unitPrice: format.amount(entry.unitPrice, locale),
    discount: entry.discountPercent ? format.percent(entry.discountPercent, locale) : '',
    amount: format.amount(entry.lineTotal, locale),
    options: entry.options.map((option) => ({
      name: isolated(option.name, locale),
      sku: option.sku ? leftToRight(option.sku, locale) : null,
      price: format.amount(option.price, locale),
    })),
    tiers:
      entry.priceTiers === undefined || entry.priceTiers.length === 0
        ? null
        : {
            label: words.quantityPrices,
            entries: entry.priceTiers.map((tier) =>
              fill(words.fromQuantity, {
                n: format.count(tier.fromQuantity, locale),
                price: isolated(format.amountWithCurrency(tier.unitPrice, locale), locale),
              }),
            ),
          },
    drawing: first ? (entry.drawingSvg ?? null) : null,
  }
}

function mark(value: QuotationMark, words: DocumentWords['quotation'], locale: Locale): string {
  if (value.kind === 'superseded') return fill(words.superseded, { version: format.count(value.byVersion, locale) })
  return words[value.kind]
}

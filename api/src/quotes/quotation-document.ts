import { LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'
import type { ParameterCode } from '@tradewind/schema/ontology'
import { formatSpecification } from '@tradewind/schema/ontology'
import type { IncotermCode, QuotationDocument, QuotationLine } from '../documents/quotation-document.ts'
import type { SaleFacts } from './domain/sale-facts.ts'
import type { PricedLine } from './domain/totals.ts'
import type { TradeTerms } from './domain/trade-terms.ts'
import type { LockedQuote } from './store/quote.store.ts'

/** What a line shows besides its name, in this order, as far as the product has it. */
const KEY_FIGURES: readonly ParameterCode[] = ['torqueRange', 'torqueAccuracy', 'weight', 'drive']
const MOST_FIGURES = 3

/** North American buyers print on letter. */
const LETTER_COUNTRIES = new Set(['US', 'CA', 'MX'])

/** The document of a version about to be frozen: everything resolved, so that it renders the same for ever. */
export function quotationDocument(
  quote: LockedQuote,
  lines: readonly PricedLine[],
  facts: ReadonlyMap<string, SaleFacts>,
  terms: TradeTerms,
  issuedAt: Date,
  onlineUrl: string,
): QuotationDocument {
  const { current, account, contact, owner } = quote
  const locale = current.locale as Locale
  const currency = lines[0]?.lineTotal.currency ?? 'USD'
  const money = (minor: bigint) => ({ minor: Number(minor), currency })
  return {
    locale,
    paper: LETTER_COUNTRIES.has(account.country ?? '') ? 'us-letter' : 'a4',
    number: quote.number,
    version: current.version,
    issuedAt: issuedAt.toISOString(),
    validUntil: current.validUntil.toISOString(),
    seller: terms.seller,
    ...(owner === null ? {} : { salesContact: { name: owner.name, mail: owner.email } }),
    buyer: {
      company: account.name,
      contact: contact.name,
      addressLines: [],
      country: account.country === null ? '' : countryName(account.country, locale),
      ...(contact.email === null ? {} : { mail: contact.email }),
    },
    incoterm: { code: current.incoterm as IncotermCode, place: current.incotermPlace, edition: '2020' },
    currency,
    paymentTerms: current.paymentTerms,
    leadTime: { days: current.leadTimeDays },
    lines: lines.map((line, index) => quotationLine(line, facts.get(line.sku), locale, index === 0)),
    subtotal: money(current.subtotalMinor),
    ...(current.freightMinor > 0n ? { freight: money(current.freightMinor) } : {}),
    tax: { label: current.taxLabel, percent: Number(current.taxRatePercent), amount: money(current.taxMinor) },
    total: money(current.totalMinor),
    ...(current.notes === '' ? {} : { notes: current.notes }),
    terms: (terms.conditions[locale] ?? []).map((text) => ({ text })),
    onlineUrl,
    ...(terms.specimen ? { mark: { kind: 'specimen' as const } } : {}),
  }
}

function quotationLine(
  line: PricedLine,
  facts: SaleFacts | undefined,
  locale: Locale,
  withDrawing: boolean,
): QuotationLine {
  const optionsMinor = line.options.reduce((sum, option) => sum + option.price.minor, 0)
  const specifications = facts?.publication.specifications ?? {}
  const keyFigures = KEY_FIGURES.flatMap((code) => {
    const value = specifications[code]
    return value === undefined ? [] : [formatSpecification(code, value, locale, LOCALE_FACTS[locale].unitSystem)]
  })
  return {
    position: line.position,
    sku: line.sku,
    name: line.name,
    keyFigures: keyFigures.slice(0, MOST_FIGURES),
    quantity: line.quantity,
    unitPrice: { minor: line.listPrice.minor - optionsMinor, currency: line.listPrice.currency },
    ...(Number(line.discountPercent) > 0 ? { discountPercent: Number(line.discountPercent) } : {}),
    lineTotal: line.lineTotal,
    options: line.options.map((option) => ({ name: option.name, price: option.price })),
    ...(withDrawing && facts?.drawingSvg ? { drawingSvg: facts.drawingSvg } : {}),
  }
}

/** A country's name in a language; the code itself when it has none. */
export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([LOCALE_FACTS[locale].intl], { type: 'region', fallback: 'code' }).of(code) ?? code
}

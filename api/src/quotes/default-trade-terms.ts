import { CURRENCIES, LOCALES, type Locale } from '@tradewind/schema/locales'
import type { TradeTerms } from './domain/trade-terms.ts'

const everywhere = <Value>(value: Value): Record<Locale, Value> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, value])) as Record<Locale, Value>

/** What a payment in advance is called. */
export const PAYMENT_IN_ADVANCE: Readonly<Record<Locale, string>> = {
  en: 'T/T, 100 % before shipment',
  zh: '电汇，发货前付清全款',
  es: 'Transferencia, 100 % antes del embarque',
  ar: 'تحويل بنكي، 100٪ قبل الشحن',
  ja: '電信送金、出荷前に全額',
  de: 'Überweisung, 100 % vor Versand',
  pt: 'Transferência, 100% antes do embarque',
}

/** How tax lines read. */
export const TAX_LABELS: Readonly<Record<'domestic' | 'export', Readonly<Record<Locale, string>>>> = {
  domestic: {
    en: 'VAT',
    zh: '增值税',
    es: 'IVA',
    ar: 'ضريبة القيمة المضافة',
    ja: '増値税',
    de: 'Umsatzsteuer',
    pt: 'IVA',
  },
  export: {
    en: 'VAT (export, zero-rated)',
    zh: '增值税（出口零税率）',
    es: 'IVA (exportación, tipo cero)',
    ar: 'ضريبة القيمة المضافة (تصدير، نسبة صفر)',
    ja: '増値税（輸出・ゼロ税率）',
    de: 'Umsatzsteuer (Ausfuhr, steuerfrei)',
    pt: 'IVA (exportação, alíquota zero)',
  },
}

/**
 * Terms of a house that has not said yet how it sells: prices ex works, no discounts, every quotation looked at by a
 * person and marked as a specimen until the real terms are in.
 */
export const DEFAULT_TRADE_TERMS: TradeTerms = {
  priceListCode: 'default',
  currencyBufferBasisPoints: 0,
  roundUpToMinor: Object.fromEntries(CURRENCIES.map((currency) => [currency, 1])) as TradeTerms['roundUpToMinor'],
  quotationValidityDays: 30,
  minimumOrderMinor: 0,
  sendWithoutReviewUpToMinor: 0,
  incoterms: [{ code: 'EXW', places: ['–'], placeFixed: false, surchargeBasisPoints: 0 }],
  discountRights: [],
  taxes: {
    sellerCountry: 'CN',
    domestic: { rateBasisPoints: 0, label: { ...TAX_LABELS.domestic } },
    export: { rateBasisPoints: 0, label: { ...TAX_LABELS.export } },
  },
  paymentTerms: [{ code: 'tt-advance', text: { ...PAYMENT_IN_ADVANCE } }],
  conditions: everywhere<string[]>([]),
  seller: {
    name: 'Company name not set',
    addressLines: [],
    phone: '',
    mail: 'sales@company.invalid',
    website: '',
    taxId: '',
    bankLines: [],
  },
  answerWithinHours: 24,
  countriesServed: [],
  specimen: true,
}

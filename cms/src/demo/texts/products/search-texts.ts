import { DEMO_PRODUCTS } from '@tradewind/schema/demo'
import { LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'
import { UNIT_SYMBOLS } from '@tradewind/schema/units'

/** Most characters a search engine shows of a title and of a description. */
export const TITLE_LIMIT = 60
export const DESCRIPTION_LIMIT = 155

/** English titles keep the Nm that buyers type; the others print the unit as data sheets of their language do. */
const newtonMetre = (locale: Locale): string => (locale === 'en' ? 'Nm' : UNIT_SYMBOLS[locale]['N.m'])

/** What the product page offers beyond the summary, longest first; the longest that fits is taken. */
const OFFERS: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Drawing, certificates, price tiers and lead time.', 'Price and lead time.'],
  zh: ['图纸、证书、阶梯价格与交货期。', '价格与交货期。'],
  es: ['Plano, certificados, precios por cantidad y plazo.', 'Precio y plazo.'],
  ar: ['الرسم والشهادات وأسعار الكميات ومدة التسليم.', 'السعر ومدة التسليم.'],
  ja: ['図面、証明書、数量別価格、納期を掲載。', '価格と納期を掲載。'],
  de: ['Zeichnung, Zertifikate, Staffelpreise und Lieferzeit.', 'Preis und Lieferzeit.'],
  pt: ['Desenho, certificados, preços por quantidade e prazo.', 'Preço e prazo.'],
}

const TORQUE_RANGES = new Map(
  DEMO_PRODUCTS.flatMap(({ sku, specifications: { torqueRange } }) =>
    torqueRange?.kind === 'range' ? [[sku, torqueRange] as const] : [],
  ),
)

/** Title for search engines: the product's name, its torque range and the company, as much of it as fits. */
export function searchTitle(sku: string, name: string, locale: Locale): string {
  const torque = TORQUE_RANGES.get(sku)
  const format = new Intl.NumberFormat(LOCALE_FACTS[locale].intl, { maximumFractionDigits: 2 })
  const dash = locale === 'ja' ? '～' : '–'
  const figure =
    torque === undefined
      ? ''
      : ` ${format.format(torque.min)}${dash}${format.format(torque.max)} ${newtonMetre(locale)}`
  const candidates = [`${name}${figure} | Corvane Torque`, `${name} | Corvane Torque`, `${name}${figure}`]
  return candidates.find((candidate) => candidate.length <= TITLE_LIMIT) ?? name
}

/** Description for search engines: the summary, then what else the page offers, as much of it as fits. */
export function searchDescription(summary: string, locale: Locale): string {
  const space = locale === 'zh' || locale === 'ja' ? '' : ' '
  const candidates = (OFFERS[locale] ?? []).map((offer) => `${summary}${space}${offer}`)
  return candidates.find((candidate) => candidate.length <= DESCRIPTION_LIMIT) ?? summary
}

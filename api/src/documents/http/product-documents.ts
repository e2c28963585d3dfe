import type { CatalogProduct } from '@tradewind/schema/contracts/catalog'
import { type Locale, type LocalizedText, resolveText, type UnitSystem } from '@tradewind/schema/locales'
import {
  formatSpecification,
  ontologyWords,
  PARAMETERS,
  type ParameterCode,
  parameterLabel,
  parameterShortLabel,
  valueLabel,
} from '@tradewind/schema/ontology'
import type { TradeTerms } from '../../quotes/domain/trade-terms.ts'
import type { ComparisonDocument, DatasheetDocument } from '../public.ts'

/** A published product as documents take it. */
export interface PublishedProduct {
  readonly publication: CatalogProduct
  readonly drawingSvg: string | null
  readonly publishedAt: Date
}

export interface Reader {
  readonly locale: Locale
  readonly unitSystem: UnitSystem
}

/** What a reader looks for first, by importance over all categories; a product shows the first four it has. */
const KEY_FIGURES: readonly ParameterCode[] = [
  'torqueRange',
  'torqueAccuracy',
  'freeSpeed',
  'channels',
  'weight',
  'drive',
  'protocols',
  'sampleRate',
  'batteryCapacity',
  'cableLength',
]
const MOST_KEY_FIGURES = 4

/** Certificates have a block of their own. */
const CERTIFICATES: ParameterCode = 'certificates'

/** A text in the reader's language, else in English. */
function text(words: LocalizedText, locale: Locale): string {
  return resolveText(words, locale)?.text ?? ''
}

/** Readers in feet and pounds print on letter. */
function paper({ unitSystem }: Reader) {
  return unitSystem === 'imperial' ? ('us-letter' as const) : ('a4' as const)
}

/** The data sheet of a product, made from what was published: the same publication gives the same document. */
export function datasheetDocument(
  product: PublishedProduct,
  accessories: readonly CatalogProduct[],
  reader: Reader,
  seller: TradeTerms['seller'],
  siteUrl: string,
): DatasheetDocument {
  const { publication } = product
  const { locale } = reader
  const { specifications } = publication
  const keyFigures = KEY_FIGURES.flatMap((code) => {
    const value = specifications[code]
    return value === undefined
      ? []
      : [
          {
            label: parameterShortLabel(code, locale),
            value: formatSpecification(code, value, locale, reader.unitSystem),
          },
        ]
  })
  const certificates = specifications[CERTIFICATES]
  return {
    locale,
    paper: paper(reader),
    sku: publication.sku,
    name: text(publication.name, locale),
    category: ontologyWords(locale).categories[publication.category]?.label ?? publication.category,
    summary: text(publication.summary, locale),
    keyFigures: keyFigures.slice(0, MOST_KEY_FIGURES),
    sellingPoints: publication.sellingPoints.map((point) => text(point, locale)).filter((point) => point !== ''),
    groups: parameterGroups([publication], reader).map(({ heading, rows }) => ({
      heading,
      rows: rows.map(({ label, values }) => ({ label, value: values[0] ?? '' })),
    })),
    certificates:
      certificates?.kind === 'enumSet'
        ? certificates.values.map((value) => valueLabel(CERTIFICATES, value, locale))
        : [],
    accessories: accessories.map((accessory) => ({ sku: accessory.sku, name: text(accessory.name, locale) })),
    ...(product.drawingSvg === null ? {} : { drawingSvg: product.drawingSvg }),
    seller,
    onlineUrl: new URL(`/${locale}/products/${publication.slug}`, siteUrl).href,
    asOf: product.publishedAt.toISOString(),
  }
}

/** Two to four of our products side by side. */
export function comparisonDocument(
  products: readonly PublishedProduct[],
  reader: Reader,
  seller: TradeTerms['seller'],
  siteUrl: string,
): ComparisonDocument {
  const { locale } = reader
  const publications = products.map((product) => product.publication)
  const latest = Math.max(...products.map((product) => product.publishedAt.getTime()))
  return {
    locale,
    paper: paper(reader),
    products: products.map(({ publication, drawingSvg }) => ({
      sku: publication.sku,
      name: text(publication.name, locale),
      ...(drawingSvg === null ? {} : { drawingSvg }),
    })),
    groups: parameterGroups(publications, reader, { withCertificates: true }),
    sources: [],
    seller,
    onlineUrl: new URL(
      `/${locale}/compare?products=${publications.map((publication) => publication.slug).join(',')}`,
      siteUrl,
    ).href,
    asOf: new Date(latest).toISOString(),
  }
}

/** Groups and rows of the ontology, in its order; a row for every parameter that one of the products has. */
function parameterGroups(
  products: readonly CatalogProduct[],
  { locale, unitSystem }: Reader,
  { withCertificates = false } = {},
) {
  return Object.entries(ontologyWords(locale).groups)
    .map(([group, heading]) => ({
      heading,
      rows: PARAMETERS.filter(
        ({ code, group: of }) => of === group && (withCertificates || code !== CERTIFICATES),
      ).flatMap(({ code }) => {
        const values = products.map(({ specifications }) => {
          const value = specifications[code]
          return value === undefined ? undefined : formatSpecification(code, value, locale, unitSystem)
        })
        return values.every((value) => value === undefined) ? [] : [{ label: parameterLabel(code, locale), values }]
      }),
    }))
    .filter((group) => group.rows.length > 0)
}

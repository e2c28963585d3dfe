import type { Locale } from '@tradewind/schema/locales'
import { formatSpecification, ontologyWords, parameterLabel, type SpecificationValue } from '@tradewind/schema/ontology'
import type { CatalogueProduct } from '../../catalogue/product.ts'
import type { KnownNames } from '../reading/models.ts'
import { plain } from '../reading/normalise.ts'
import { type Reading, readText } from '../reading/read-text.ts'
import { isRow, sentencesOf } from '../sentences.ts'
import type { ComputedFact, EvidencePassage, GateEvidence, GatePolicy } from '../types.ts'

/** Where evidence comes from decides what it carries. */
export type Origin = 'passage' | 'product' | 'computed' | 'price' | 'buyer'

/** A sentence or row of evidence, read. */
export interface EvidenceLine {
  readonly origin: Origin
  /** Number of the passage. */
  readonly number?: number
  readonly locale: Locale
  readonly text: string
  readonly reading: Reading
  /** Keys of the products it speaks of. */
  readonly about: ReadonlySet<string>
  /** Product data: the parameter whose value this line is. */
  readonly parameter?: string
}

export interface EvidenceLibrary {
  readonly lines: readonly EvidenceLine[]
  readonly passageNumbers: ReadonlySet<number>
  /** Keys of products that are in evidence as such: product data, passages about them. */
  readonly products: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

/** Lines of running text; a sentence that names no product goes on about the one before, within its paragraph. */
function readLines(
  text: string,
  locale: Locale,
  names: KnownNames,
  about: ReadonlySet<string>,
): Pick<EvidenceLine, 'text' | 'reading' | 'about'>[] {
  return text.split(/\n+/u).flatMap((paragraph) => {
    let subject = about
    return sentencesOf(paragraph, locale).map((sentence) => {
      const row = isRow(sentence)
      const reading = readText(plain(sentence), locale, names, row ? about : subject)
      if (reading.named.size > 0 && !row) subject = reading.named
      return { text: sentence, reading, about: row && reading.named.size > 0 ? reading.named : row ? about : subject }
    })
  })
}

/** The innermost heading that names products says what a passage is about, else its SKUs, else its title. */
function aboutOf({ skus, headings, title, locale }: EvidencePassage, names: KnownNames): ReadonlySet<string> {
  for (const heading of [...headings].reverse()) {
    const { named } = readText(plain(heading), locale, names, NONE)
    if (named.size > 0) return named
  }
  if (skus.length > 0) return new Set(skus)
  return readText(plain(title), locale, names, NONE).named
}

function passageLines(passage: EvidencePassage, names: KnownNames): EvidenceLine[] {
  const about = aboutOf(passage, names)
  const text = [passage.title, ...passage.headings, passage.text].join('\n')
  return readLines(text, passage.locale, names, about).map((line) => ({
    ...line,
    origin: 'passage',
    number: passage.number,
    locale: passage.locale,
  }))
}

const linesOfProduct = new WeakMap<CatalogueProduct, Map<Locale, readonly EvidenceLine[]>>()

/** Read once as long as the catalogue keeps the product as it is. */
function productLines(product: CatalogueProduct, locale: Locale, names: KnownNames): readonly EvidenceLine[] {
  const known = linesOfProduct.get(product) ?? new Map<Locale, readonly EvidenceLine[]>()
  const lines = known.get(locale) ?? readProduct(product, locale, names)
  linesOfProduct.set(product, known.set(locale, lines))
  return lines
}

/** A product's data as lines in the reader's language, in both unit systems: read like any other text. */
function readProduct(product: CatalogueProduct, locale: Locale, names: KnownNames): EvidenceLine[] {
  const { sku, specifications, category, industries, name } = product.publication
  const about = new Set([sku])
  const line = (text: string, parameter?: string): EvidenceLine => ({
    origin: 'product',
    locale,
    text,
    reading: readText(plain(text), locale, names, about),
    about,
    ...(parameter === undefined ? {} : { parameter }),
  })
  const words = ontologyWords(locale)
  const facts = Object.entries(specifications as Record<string, SpecificationValue>).flatMap(([code, value]) => {
    const label = parameterLabel(code, locale)
    const metric = formatSpecification(code, value, locale, 'metric')
    const imperial = formatSpecification(code, value, locale, 'imperial')
    return [...new Set([metric, imperial])].map((text) => line(`${label}: ${text}`, code))
  })
  const kinds = [words.categories[category]?.label, ...industries.map((code) => words.industries[code]?.label)]
  return [
    line(sku),
    ...Object.values(name).map((text) => line(text)),
    ...facts,
    line(kinds.filter((label) => label !== undefined).join('; ')),
  ]
}

const factLines = (facts: readonly ComputedFact[], origin: Origin, names: KnownNames): EvidenceLine[] =>
  facts.flatMap((fact) =>
    readLines(fact.text, fact.locale, names, new Set(fact.skus)).map((line) => ({
      ...line,
      origin,
      locale: fact.locale,
    })),
  )

/** Reads all evidence once for a draft. */
export function readEvidence(evidence: GateEvidence, policy: GatePolicy, names: KnownNames): EvidenceLibrary {
  const passages = evidence.passages.flatMap((passage) => passageLines(passage, names))
  const products = evidence.products.flatMap((product) => productLines(product, policy.locale, names))
  const buyer = evidence.buyer.flatMap((text) =>
    readLines(text, policy.locale, names, NONE).map(
      (line): EvidenceLine => ({ ...line, origin: 'buyer', locale: policy.locale }),
    ),
  )
  return {
    lines: [
      ...passages,
      ...products,
      ...factLines(evidence.computed, 'computed', names),
      ...factLines(evidence.prices, 'price', names),
      ...buyer,
    ],
    passageNumbers: new Set(evidence.passages.map(({ number }) => number)),
    products: new Set([
      ...evidence.products.map(({ publication }) => publication.sku),
      ...[...evidence.computed, ...evidence.prices].flatMap(({ skus }) => skus),
    ]),
  }
}

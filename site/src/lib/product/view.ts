import type { Locale, ResolvedText, UnitSystem } from '@tradewind/schema/locales'
import {
  formatSpecification,
  ontologyWords,
  PARAMETERS,
  type ParameterCode,
  type ParameterGroup,
  parameterLabel,
  parameterShortLabel,
  type Specifications,
  type SpecificationValue,
} from '@tradewind/schema/ontology'
import { once } from '../cache/once.ts'
import type { Medium, Product, ProductHead } from '../cms/documents.ts'
import { textIn } from '../cms/localized.ts'
import { mediaAddress } from '../cms/media.ts'
import { type CompetitorTable, competitorTable } from './competitors.ts'
import { keyParameters } from './key-figures.ts'

export interface Figure {
  readonly code: string
  readonly label: string
  readonly text: string
}

export interface Picture {
  readonly src: string
  readonly alt: ResolvedText
  readonly width: number
  readonly height: number
}

/** A product on a card, in one language and unit system. */
export interface ProductCard {
  readonly sku: string
  readonly slug: string
  readonly name: ResolvedText
  readonly summary: ResolvedText
  readonly drawing: Picture | undefined
  readonly figures: readonly Figure[]
}

export interface ProductView extends ProductCard {
  readonly groups: readonly {
    readonly code: ParameterGroup
    readonly label: string
    readonly rows: readonly (Figure & { readonly help: string })[]
  }[]
  readonly sellingPoints: readonly ResolvedText[]
  readonly scenes: readonly { readonly title: ResolvedText; readonly text: ResolvedText }[]
  readonly operatingConditions: ResolvedText
  readonly faq: readonly { readonly question: ResolvedText; readonly answer: ResolvedText }[]
  readonly options: readonly { readonly code: string; readonly name: ResolvedText }[]
  readonly accessories: readonly ProductCard[]
  readonly pictures: readonly Picture[]
  readonly competitors: CompetitorTable
}

/** Sheet of the house's drawings, for a file whose own measures are not known. */
const SHEET = { width: 800, height: 600 }

export function pictureOf(medium: Medium | undefined, locale: Locale): Picture | undefined {
  if (medium === undefined || !medium.mimeType.startsWith('image/')) return undefined
  return {
    src: mediaAddress(medium),
    alt: textIn(medium.alt, locale),
    width: medium.width ?? SHEET.width,
    height: medium.height ?? SHEET.height,
  }
}

function figureOf(code: ParameterCode, value: SpecificationValue, locale: Locale, units: UnitSystem): Figure {
  return { code, label: parameterShortLabel(code, locale), text: formatSpecification(code, value, locale, units) }
}

function figuresOf(
  codes: readonly ParameterCode[],
  values: Specifications,
  locale: Locale,
  units: UnitSystem,
): readonly Figure[] {
  return codes.flatMap((code) => {
    const value = values[code]
    return value === undefined ? [] : [figureOf(code, value, locale, units)]
  })
}

export function productCard(product: ProductHead, locale: Locale, units: UnitSystem): ProductCard {
  return once(product, `card ${locale} ${units}`, () => ({
    sku: product.sku,
    slug: product.slug,
    name: textIn(product.name, locale),
    summary: textIn(product.summary, locale),
    drawing: pictureOf(product.drawing, locale),
    figures: figuresOf(
      keyParameters(product.category?.code, product.specifications),
      product.specifications,
      locale,
      units,
    ),
  }))
}

/** Every stated parameter in the order of the table, under its group. */
export function parameterGroups(values: Specifications, locale: Locale, units: UnitSystem): ProductView['groups'] {
  const words = ontologyWords(locale)
  const groups = new Map<ParameterGroup, (Figure & { help: string })[]>()
  for (const { code, group } of PARAMETERS) {
    const value = values[code]
    if (value === undefined) continue
    const rows = groups.get(group) ?? []
    rows.push({
      ...figureOf(code, value, locale, units),
      label: parameterLabel(code, locale),
      help: words.parameters[code].help,
    })
    groups.set(group, rows)
  }
  return [...groups].map(([code, rows]) => ({ code, label: words.groups[code], rows }))
}

/** A product's page. What it does not say itself about use and conditions is its family's. */
export function productView(product: Product, locale: Locale, units: UnitSystem): ProductView {
  return once(product, `view ${locale} ${units}`, () => {
    const family = product.category
    const scenes = product.usageScenes.length > 0 ? product.usageScenes : (family?.usageScenes ?? [])
    const faq = product.faq.length > 0 ? product.faq : (family?.faq ?? [])
    const ownConditions = Object.keys(product.operatingConditions).length > 0
    return {
      ...productCard(product, locale, units),
      groups: parameterGroups(product.specifications, locale, units),
      sellingPoints: product.sellingPoints.map((point) => textIn(point.text, locale)),
      scenes: scenes.map(({ title, text }) => ({ title: textIn(title, locale), text: textIn(text, locale) })),
      operatingConditions: textIn(
        ownConditions ? product.operatingConditions : (family?.operatingConditions ?? {}),
        locale,
      ),
      faq: faq.map(({ question, answer }) => ({ question: textIn(question, locale), answer: textIn(answer, locale) })),
      options: product.options.map(({ code, name }) => ({ code, name: textIn(name, locale) })),
      accessories: product.accessories.map((accessory) => productCard(accessory, locale, units)),
      competitors: competitorTable(product, locale, units),
      pictures: [product.picture, ...product.gallery].flatMap((medium) => pictureOf(medium, locale) ?? []),
    }
  })
}

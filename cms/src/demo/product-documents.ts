import type { DemoCertificate, DemoProduct } from '@tradewind/schema/demo'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { label } from '../labels/label.ts'
import { askedFields, type BuyersWords, nameFields } from './buyers-words.ts'
import type { FamilyTexts, OptionTexts, ProductTexts, Words } from './texts/types.ts'
import { row } from './write-document.ts'

/** The documents of the demo catalogue, every text as a record by language. */
export function categoryDocument(code: string, order: number, texts: FamilyTexts, words: BuyersWords) {
  return {
    code,
    slug: code,
    order,
    name: texts.name,
    summary: texts.summary,
    intro: texts.intro,
    usageScenes: texts.scenes.map((scene) => row({ title: scene.title, text: scene.text })),
    operatingConditions: texts.operatingConditions,
    faq: texts.faq.map((entry) => row({ question: entry.question, answer: entry.answer })),
    ...askedFields(words.categories.get(code)),
    ...nameFields(words.categoryNames.get(code)),
    meta: { title: texts.seoTitle, description: texts.seoDescription },
  }
}

/** @param descriptions what each kind of certificate says, by kind */
export function certificateDocument(certificate: DemoCertificate, descriptions: Readonly<Record<string, Words>>) {
  return {
    number: certificate.number,
    kind: certificate.kind,
    issuer: certificate.issuedBy,
    validFrom: instant(certificate.validFrom),
    validUntil: instant(certificate.validUntil),
    sample: certificate.sample,
    description: descriptions[certificate.kind],
  }
}

export function productDocument(
  product: DemoProduct,
  texts: ProductTexts,
  optionTexts: OptionTexts,
  relations: {
    readonly category: number
    readonly certificates: readonly number[]
    readonly drawing: number
    readonly words: BuyersWords
  },
) {
  const { words } = relations
  const key = product.sku.toLowerCase()
  return {
    sku: product.sku,
    slug: product.slug,
    category: relations.category,
    name: texts.name,
    summary: texts.summary,
    sellingPoints: texts.sellingPoints.map((point) => row({ text: point })),
    industries: [...product.industries],
    specifications: product.specifications,
    drawing: relations.drawing,
    options: product.options.map(({ code }) => row({ code, name: optionName(optionTexts, code) })),
    comparisons: product.competitorFigures.map((figure) =>
      row({
        competitor: figure.competitor,
        model: figure.modelClass,
        figure: { parameter: figure.parameter, value: figure.value },
        source: figure.source,
        asOf: instant(figure.asOf),
        sample: figure.sample,
      }),
    ),
    certificates: [...relations.certificates],
    ...askedFields(words.products.get(key)),
    ...nameFields(words.productNames.get(key)),
    meta: { title: texts.seoTitle, description: texts.seoDescription },
    catalogChangedAt: new Date().toISOString(),
  }
}

function optionName(texts: OptionTexts, code: string): Words {
  const name = texts[code]
  if (name === undefined) throw new Error(`The option ${code} has no name`)
  return name
}

const DRAWING_OF = label('Drawing of', '外形图：', 'Dibujo de', 'رسم', '外形図：', 'Zeichnung:', 'Desenho de')

/** What the drawing shows, in every language. */
export function drawingAlt(name: Words): Words {
  return Object.fromEntries(LOCALES.map((locale) => [locale, `${DRAWING_OF[locale]} ${name[locale]}`])) as Record<
    Locale,
    string
  >
}

/** Noon UTC of a calendar day: the same day in every time zone people edit in. */
export function instant(day: string): string {
  return `${day}T12:00:00.000Z`
}

import type { AskRequest } from '@tradewind/schema/contracts/answers'
import { LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'
import { formatSpecification, PARAMETERS, parameterLabel } from '@tradewind/schema/ontology'
import { isolate } from '@tradewind/schema/units'
import type { CatalogueProduct } from '../../catalogue/product.ts'
import type { GatePolicy } from '../../gate/types.ts'
import type { Chunk } from '../../retrieval/engine.ts'
import { valueIn } from '../../selector/presentation/fits.ts'
import type { AnswerParts } from '../parts.ts'
import { inBuyersUnits } from '../passages/buyers-units.ts'
import type { Question } from '../question/read-question.ts'
import { answerWords } from '../words/answer-words.ts'
import { citePassage } from './cite.ts'
import { type Composition, cited, EMPTY, paragraph, type Source } from './composition.ts'
import { sheetOf } from './product-sheet.ts'

const MOST_HITS = 30
const MOST_MODELS = 3
const MOST_FIGURES = 8

interface Figure {
  readonly parameter: string
  readonly label: string
  /** As the library has it, "(sample …)" included. */
  readonly value: string
}

/** Rows "label: value" of a competitor passage that are properties of the ontology. */
function figuresOf(chunk: Chunk): Figure[] {
  return chunk.text.split('\n').flatMap((line) => {
    const [label = '', ...rest] = line.split(/[:：] ?/u)
    const parameter = PARAMETERS.find(({ code }) => parameterLabel(code, chunk.locale) === label.trim())
    const value = rest.join(': ').trim()
    return parameter === undefined || value === '' ? [] : [{ parameter: parameter.code, label: label.trim(), value }]
  })
}

const dateText = (date: string, locale: Locale): string =>
  new Intl.DateTimeFormat(LOCALE_FACTS[locale].intl, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))

/** Passages of the competitor library in the reader's language: about the brand named, our product named, or both. */
async function libraryOf(question: Question, request: AskRequest, parts: AnswerParts): Promise<Chunk[]> {
  const hits = await parts.engine.search({
    text: [question.text, ...question.brands].join(' '),
    locale: request.locale,
    locales: [request.locale],
    kinds: ['competitor'],
    permission: request.permission,
    limit: MOST_HITS,
    highlight: false,
  })
  const wanted = hits
    .map(({ chunk }) => chunk)
    .filter((chunk) => {
      const isOfBrand =
        question.brands.length === 0 ||
        question.brands.some((brand) => chunk.title.toLowerCase().includes(brand.toLowerCase()))
      return isOfBrand && (question.skus.length === 0 || question.skus.some((sku) => chunk.skus.includes(sku)))
    })
  return [...new Map(wanted.map((chunk) => [chunk.title, chunk])).values()]
}

/**
 * Competitors: figures only from the competitor library, each with source and day, "sample" said where it is one; beside
 * them our own product's. Nothing else is said about anybody's tool.
 */
export async function competitorAnswer(
  question: Question,
  request: AskRequest,
  parts: AnswerParts,
  policy: GatePolicy,
): Promise<Composition | undefined> {
  if (question.kind !== 'competitor') return undefined
  const { locale, unitSystem } = request
  const { say, property } = answerWords(locale)
  const library = (await libraryOf(question, request, parts)).slice(0, MOST_MODELS)
  if (library.length === 0) {
    const [brand] = question.brands
    if (brand === undefined) return undefined
    const sentences = [cited(say.unknownBrand(isolate(brand, locale)), [], locale), say.handOff]
    return { ...EMPTY, outcome: 'unknown', kind: 'competitor', paragraphs: [paragraph(sentences, locale)] }
  }
  const sources: Source[] = library.map((chunk, at) => citePassage(chunk, at + 1, policy))
  const index = parts.catalogue()
  const skus = question.skus.length > 0 ? question.skus : library[0]?.skus.slice(0, 1)
  const products = (skus ?? []).slice(0, 1).flatMap((sku): CatalogueProduct[] => {
    const at = index?.positionBySku.get(sku)
    const product = at === undefined ? undefined : index?.products[at]
    return product === undefined ? [] : [product]
  })
  const figures = library.map(figuresOf)
  const stated = [...new Set(figures.flat().map(({ parameter }) => parameter))]
  const asked = stated.filter((code) => question.parameters.includes(code))
  const codes = (asked.length > 0 ? asked : stated).slice(0, MOST_FIGURES)
  const own = products[0]
  if (own !== undefined) sources.push(await sheetOf(own, codes, request, sources.length + 1, parts, policy))

  const figureText = (at: number, code: string): string | undefined => {
    const value = figures[at]?.find(({ parameter }) => parameter === code)?.value
    return value === undefined ? undefined : inBuyersUnits(value, locale, unitSystem)
  }
  const sentences = library.flatMap((chunk, at) => {
    const lines = codes.slice(0, asked.length > 0 ? codes.length : 3).flatMap((code) => {
      const value = figureText(at, code)
      const sentence = say.competitor(isolate(chunk.title, locale), parameterLabel(code, locale), value ?? '')
      return value === undefined ? [] : [cited(sentence, [at + 1], locale)]
    })
    const { provenance } = chunk
    const source =
      provenance === undefined
        ? []
        : [cited(say.competitorSource(provenance.name, dateText(provenance.date, locale)), [at + 1], locale)]
    return lines.length === 0 ? [] : [...lines, ...source]
  })
  const ownLines =
    own === undefined
      ? []
      : codes.slice(0, asked.length > 0 ? codes.length : 3).flatMap((code) => {
          const value = valueIn(own, code)
          if (value === undefined) return []
          const text = formatSpecification(code, value, locale, unitSystem)
          const { sku } = own.publication
          return [
            cited(
              say.specification(parameterLabel(code, locale), isolate(sku, locale), text),
              [sources.length],
              locale,
            ),
          ]
        })
  return {
    ...EMPTY,
    outcome: sentences.length === 0 ? 'unknown' : 'answered',
    kind: 'competitor',
    paragraphs: [paragraph(sentences, locale), paragraph(ownLines, locale)],
    table: {
      head: [property, ...library.map(({ title }) => title), ...products.map(({ publication }) => publication.sku)],
      rows: codes.map((code) => [
        parameterLabel(code, locale),
        ...library.map((_chunk, at) => figureText(at, code) ?? '–'),
        ...products.map((product) => {
          const value = valueIn(product, code)
          return value === undefined ? '–' : formatSpecification(code, value, locale, unitSystem)
        }),
      ]),
    },
    sources,
    products,
  }
}

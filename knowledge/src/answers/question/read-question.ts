import type { AskRequest, QuestionKind } from '@tradewind/schema/contracts/answers'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { CATEGORIES, type CategoryCode, INDUSTRIES, type IndustryCode, ontologyWords } from '@tradewind/schema/ontology'
import { foldTerm } from '@tradewind/schema/units'
import type { Designation } from '../../gate/reading/designations.ts'
import { knownNames } from '../../gate/reading/models.ts'
import { plain } from '../../gate/reading/normalise.ts'
import { askedParameters } from '../../gate/reading/parameters.ts'
import type { Quantity } from '../../gate/reading/quantities.ts'
import { readText } from '../../gate/reading/read-text.ts'
import { pattern } from '../../gate/reading/words.ts'
import type { AnswerParts } from '../parts.ts'
import { questionPatterns } from '../words/answer-words.ts'
import { REFUSALS, type Refusal, type Sign, UNDISCLOSED, type Undisclosed } from '../words/words.ts'
import { askingParameters } from './asking/asking-parameters.ts'
import { type Extreme, extremeIn } from './asking/extremes.ts'
import { everydayCategories } from './asking/families.ts'
import { familySkus } from './families.ts'
import { kindOf, signsIn } from './kind.ts'
import { shortNamesOf, spelledOut } from './short-names.ts'

/** A question as far as rules read it. */
export interface Question {
  readonly text: string
  /** Language it is asked in. */
  readonly language: Locale
  readonly kind: QuestionKind
  readonly signs: ReadonlySet<Sign>
  /** Our products named in it, in order. */
  readonly named: readonly string[]
  /** The products it is about: named, else those of the page or the talk. */
  readonly skus: readonly string[]
  /** Products of the families it speaks of; empty when it names a model or none. */
  readonly family: ReadonlySet<string>
  /** Names that look like products and are none of ours. */
  readonly unknownModels: readonly string[]
  /** Competitors named, as the house writes them. */
  readonly brands: readonly string[]
  /** Codes of the properties named, or asked for in everyday words. */
  readonly parameters: readonly string[]
  /** The least or the most of a property that it asks for of a kind of product: "your lightest battery tool". */
  readonly extreme?: Extreme & { readonly of: readonly CategoryCode[] }
  /** What it says beside the everyday words by which it asks for properties; undefined when it uses none. */
  readonly beside?: string
  readonly designations: readonly Designation[]
  readonly figures: readonly Quantity[]
  readonly categories: readonly CategoryCode[]
  readonly industries: readonly IndustryCode[]
  readonly isYesNo: boolean
  readonly asksDefinition: boolean
  readonly wantsFigure: boolean
  /** What it asks about the company that companies keep to themselves. */
  readonly undisclosed: readonly Undisclosed[]
  readonly refusal?: Refusal
}

/** A language is believed only when the reader is sure of it: a model number has none. */
const SURE = 0.8

const NONE: ReadonlySet<string> = new Set()

/** One entry per language and list: compiling some hundred patterns costs milliseconds. */
const patternsFor = new Map<string, readonly (readonly [string, RegExp])[]>()

function codesIn<Code extends string>(
  list: 'categories' | 'industries',
  codes: readonly Code[],
  text: string,
  locale: Locale,
): Code[] {
  const key = `${locale} ${list}`
  let patterns = patternsFor.get(key)
  if (patterns === undefined) {
    const words = ontologyWords(locale)[list]
    patterns = codes.map((code) => {
      const { label = '', synonyms = [] } = words[code] ?? {}
      return [code, pattern([label, ...synonyms].join(' | '))] as const
    })
    patternsFor.set(key, patterns)
  }
  const folded = foldTerm(text)
  return patterns.filter(([, words]) => words.test(folded)).map(([code]) => code as Code)
}

/** The properties a question names; one about a product may ask for them in everyday words instead. */
function propertiesOf(text: string, locale: Locale, isOfProduct: boolean): Pick<Question, 'parameters' | 'beside'> {
  const named = [...askedParameters(text, locale)]
  if (named.length > 0 || !isOfProduct) return { parameters: named }
  const { parameters, rest } = askingParameters(text, locale)
  return parameters.length === 0 ? { parameters } : { parameters, beside: rest }
}

/** "Battery" alone is an accessory, beside a kind of tool it says which. */
function extremeOf(text: string, locale: Locale, categories: readonly CategoryCode[]): Question['extreme'] {
  const extreme = extremeIn(text, locale)
  if (extreme === undefined) return undefined
  const everyday = everydayCategories(text)
  const of = everyday.length > 0 ? everyday : categories.filter((code) => code !== 'accessories')
  return of.length === 0 ? undefined : { ...extreme, of }
}

/**
 * A text with the everyday names of products replaced by what they are: "that eight-spindle cabinet" is the CX-8. A name of
 * several products stays, and says which of them may be meant.
 */
function withNames(
  text: string,
  locale: Locale,
  { words }: AnswerParts,
): { readonly text: string; readonly meant: readonly string[] } {
  const namesIn = words?.names()
  // Somebody may write in another language than the page's.
  const found =
    namesIn === undefined ? [] : ([locale, ...LOCALES].map((it) => namesIn(text, it)).find((it) => it.length > 0) ?? [])
  const single = found.filter(({ skus }) => skus.length === 1)
  return {
    text: single.reduceRight((rest, { skus: [sku = ''], start, end }) => spliced(rest, start, end, sku), text),
    meant: found.filter(({ skus }) => skus.length > 1).flatMap(({ skus }) => skus),
  }
}

/** A SKU between letters of a language with spaces keeps one on either side. */
function spliced(text: string, start: number, end: number, sku: string): string {
  const [before, behind] = [text.slice(0, start), text.slice(end)]
  return `${before}${/[A-Za-z\d]$/u.test(before) ? ' ' : ''}${sku}${/^[A-Za-z\d]/u.test(behind) ? ' ' : ''}${behind}`
}

const withMeant = (family: ReadonlySet<string>, meant: readonly string[]): ReadonlySet<string> =>
  meant.length === 0 ? family : new Set([...family, ...meant])

/** Reads a question by ontology and word lists, with the understanding's findings where there is one. */
export function readQuestion(request: AskRequest, parts: AnswerParts): Question {
  const written = plain(request.question)
  const short = spelledOut(written, shortNamesOf(parts.house.models()))
  const { text, meant } = withNames(short, request.locale, parts)
  const asWritten = text === written ? request.question : text
  const understood = parts.reader?.read({ text: asWritten, locale: request.locale })
  const language =
    understood !== undefined && understood.language.confidence >= SURE ? understood.language.locale : request.locale
  const names = knownNames(parts.house.models(), parts.house.brands())
  const reading = readText(text, language, names, NONE)
  const known = new Set(parts.house.models())
  const skus = [
    ...new Set([
      ...reading.models.filter(({ key }) => known.has(key)).map(({ key }) => key),
      ...(understood?.models ?? []).filter(({ sku, negated }) => known.has(sku) && !negated).map(({ sku }) => sku),
    ]),
  ]
  const brandNames = parts.house.brands()
  const brands = [
    ...new Set([
      ...reading.models
        .filter(({ key }) => key.startsWith('brand:'))
        .map(({ key }) => brandNames.find((brand) => brand.toLowerCase() === key.slice(6)) ?? key.slice(6)),
      ...(understood?.competitor ?? []).map(({ brand }) => brand),
    ]),
  ]
  const folded = foldTerm(text)
  const words = questionPatterns(language)
  const signs = signsIn(folded, language)
  const ours = skus.length > 0 ? skus : request.skus.filter((sku) => known.has(sku))
  const property = propertiesOf(text, language, ours.length > 0 && !signs.has('howTo') && !signs.has('maintenance'))
  const { parameters } = property
  const categories = codesIn('categories', CATEGORIES, text, language)
  const refusal =
    REFUSALS.find((it) => words.refusal[it].test(folded) || questionPatterns('en').refusal[it].test(folded)) ??
    (understood?.intents[0]?.code === 'abuse' ? 'abuse' : undefined)
  // With a torque or a mark beside it the question is for a list of those that have it.
  const isOpen = skus.length === 0 && reading.figures.length === 0 && reading.designations.length === 0
  const extreme = isOpen ? extremeOf(text, language, categories) : undefined
  const facts = {
    named: skus,
    skus: ours,
    brands,
    parameters,
    designations: reading.designations,
    signs,
    asksDefinition: words.definition.test(folded),
    industries: codesIn('industries', INDUSTRIES, text, language),
    wantsFigure: words.wantsFigure.test(folded),
    undisclosed: skus.length > 0 ? [] : UNDISCLOSED.filter((it) => words.undisclosed[it].test(folded)),
  }
  return {
    ...facts,
    ...(property.beside === undefined ? {} : { beside: property.beside }),
    ...(extreme === undefined ? {} : { extreme }),
    text: asWritten,
    language,
    kind: kindOf(facts),
    unknownModels: reading.models.filter(({ key }) => /^code:[A-Z]{2,3}\d/u.test(key)).map((model) => model.text),
    figures: reading.figures,
    categories,
    family: skus.length > 0 ? NONE : withMeant(familySkus(text, categories, parts.catalogue()), meant),
    isYesNo: words.yesNo.test(folded),
    ...(refusal === undefined ? {} : { refusal }),
  }
}

import type { AskRequest, QuestionKind } from '@tradewind/schema/contracts/answers'
import type { Locale } from '@tradewind/schema/locales'
import { CATEGORIES, type CategoryCode, INDUSTRIES, type IndustryCode, ontologyWords } from '@tradewind/schema/ontology'
import { foldTerm } from '@tradewind/schema/units'
import type { Designation } from '../../gate/reading/designations.ts'
import { knownNames } from '../../gate/reading/models.ts'
import { plain } from '../../gate/reading/normalise.ts'
import type { Quantity } from '../../gate/reading/quantities.ts'
import { readText } from '../../gate/reading/read-text.ts'
import { pattern } from '../../gate/reading/words.ts'
import type { AnswerParts } from '../parts.ts'
import { questionPatterns } from '../words/answer-words.ts'
import { REFUSALS, type Refusal, type Sign, UNDISCLOSED, type Undisclosed } from '../words/words.ts'
import { type Extreme, extremeSaid, type Span } from './asking/extremes.ts'
import { everydayCategories, everydayKinds } from './asking/families.ts'
import { isSizeAsked } from './asking/size.ts'
import { withNames } from './everyday-names-in.ts'
import { familySkus } from './families.ts'
import { figureNamed } from './figure-names.ts'
import { ordered } from './first-of-kind.ts'
import { kindOf, signsIn } from './kind.ts'
import { propertiesOf } from './properties-of.ts'
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
  /** It names a tool and an accessory: those are not compared. */
  readonly isMixed: boolean
  /** It asks how wide, deep or tall something is. */
  readonly asksSize: boolean
  readonly asksDefinition: boolean
  readonly wantsFigure: boolean
  /** What it asks about the company that companies keep to themselves. */
  readonly undisclosed: readonly Undisclosed[]
  readonly refusal?: Refusal
}

/** A language is believed only when the reader is sure of it: a model number has none. */
const SURE = 0.8

const NONE: ReadonlySet<string> = new Set()

const isAccessory = (sku: string): boolean => sku.startsWith('AC-')

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

interface Said {
  readonly extreme?: Question['extreme']
  /** The product that is the first of its kind, asked for another property: "how much air does the biggest air gun use". */
  readonly first?: { readonly sku: string; readonly parameters: readonly string[]; readonly beside: string }
}

const gapped = (text: string, spans: readonly Span[]): string =>
  spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)

/** "Battery" alone is an accessory, beside a kind of tool it says which. */
function extremeOf(
  text: string,
  locale: Locale,
  categories: readonly CategoryCode[],
  volts: number | undefined,
  { catalogue }: Pick<AnswerParts, 'catalogue'>,
): Said {
  const kinds = everydayKinds(text)
  const found = extremeSaid(text, locale, kinds)
  if (found === undefined) return {}
  const own = kinds.length > 0 ? kinds.map(({ code }) => code) : categories.filter((code) => code !== 'accessories')
  // Only battery tools are told apart by a voltage.
  const of: readonly CategoryCode[] =
    own.length === 0 && volts !== undefined ? ['battery-pulse-tools'] : [...new Set(own)]
  if (of.length === 0) return {}
  const { extreme } = found
  const folded = foldTerm(text)
  const isInPlace = folded.length === text.length
  const beside = isInPlace ? gapped(text, [found.span, ...kinds]) : text
  const asked = propertiesOf(beside, locale, true)
  const others = asked.parameters.filter((code) => code !== extreme.parameter)
  const ofKind = (catalogue()?.products ?? []).filter(
    ({ publication: { category, specifications } }) =>
      of.includes(category) &&
      (volts === undefined ||
        (specifications.batteryVoltage?.kind === 'number' && specifications.batteryVoltage.value === volts)),
  )
  const [first] = others.length === 0 ? [] : ordered(ofKind, extreme)
  if (first === undefined) return volts === undefined ? { extreme: { ...extreme, of } } : {}
  const { sku } = first.publication
  return { first: { sku, parameters: [extreme.parameter, ...others], beside: asked.beside ?? beside } }
}

/** "The 40 or the 75 right-angle nutrunner" as the models they are. */
function withFigures(text: string, locale: Locale, { catalogue }: AnswerParts): string {
  const kinds = [...new Set([...everydayCategories(text), ...codesIn('categories', CATEGORIES, text, locale)])]
  const categories = kinds.filter((code) => code !== 'accessories')
  return figureNamed(text, locale, categories, catalogue()?.products ?? [])?.text ?? text
}

/** "How big is the housing" asks for no material. */
const withSize = (parameters: readonly string[]): readonly string[] => [
  ...new Set([...parameters.filter((code) => code !== 'housingMaterial'), 'length']),
]

const withMeant = (family: ReadonlySet<string>, meant: readonly string[]): ReadonlySet<string> =>
  meant.length === 0 ? family : new Set([...family, ...meant])

/** Reads a question by ontology and word lists, with the understanding's findings where there is one. */
export function readQuestion(request: AskRequest, parts: AnswerParts): Question {
  const written = plain(request.question)
  const short = spelledOut(written, shortNamesOf(parts.house.models()))
  // Before the everyday names: one of two figures may be such a name together with the kind behind it.
  const asIs = parts.reader?.read({ text: request.question, locale: request.locale })
  const language = asIs !== undefined && asIs.language.confidence >= SURE ? asIs.language.locale : request.locale
  const { text, meant } = withNames(withFigures(short, language, parts), language, parts)
  const asWritten = text === written ? request.question : text
  const understood = text === written ? asIs : parts.reader?.read({ text, locale: language })
  const names = knownNames(parts.house.models(), parts.house.brands())
  const reading = readText(text, language, names, NONE)
  const known = new Set(parts.house.models())
  const named = [
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
  const categories = codesIn('categories', CATEGORIES, text, language)
  // With a torque or a mark beside it the question is for a list of those that have it.
  const volts =
    reading.figures.length === 1 && reading.figures[0]?.unit?.measure === 'voltage' ? reading.figures[0] : undefined
  const isOpen =
    named.length === 0 && reading.designations.length === 0 && (reading.figures.length === 0 || volts !== undefined)
  const { extreme, first } = isOpen ? extremeOf(text, language, categories, volts?.ends[0]?.value, parts) : {}
  const skus = first === undefined ? named : [first.sku]
  const ours = skus.length > 0 ? skus : request.skus.filter((sku) => known.has(sku))
  const isTask = signs.has('howTo') || signs.has('maintenance')
  const property = first ?? propertiesOf(text, language, ours.length > 0 && !isTask)
  const asksSize = ours.length > 0 && isSizeAsked(folded, language)
  const parameters = asksSize ? withSize(property.parameters) : property.parameters
  const refusal =
    REFUSALS.find((it) => words.refusal[it].test(folded) || questionPatterns('en').refusal[it].test(folded)) ??
    (understood?.intents[0]?.code === 'abuse' ? 'abuse' : undefined)
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
    isYesNo: words.yesNo.test(folded),
    asksSize,
    isMixed: skus.some(isAccessory) && !skus.every(isAccessory),
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
    // The voltage said which of its kind is meant.
    figures: first === undefined ? reading.figures : [],
    categories,
    family: skus.length > 0 ? NONE : withMeant(familySkus(text, categories, parts.catalogue()), meant),
    ...(refusal === undefined ? {} : { refusal }),
  }
}

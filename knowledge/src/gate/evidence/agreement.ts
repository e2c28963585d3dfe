import type { Locale } from '@tradewind/schema/locales'
import { foldTerm } from '@tradewind/schema/units'
import { measureOf } from '../reading/parameters.ts'
import type { Quantity } from '../reading/quantities.ts'
import type { Said, Setting } from '../reading/read-text.ts'
import type { Measure } from '../reading/units.ts'
import type { EvidenceLine } from './library.ts'

/** Measures in which one figure means many things: 3 % of what, 12 months of what, 40 what? */
const VAGUE: ReadonlySet<Measure> = new Set(['ratio', 'duration', 'count', 'factor', 'other'])
const STEM = 5

function contentOf(words: string): ReadonlySet<string> {
  const folded = foldTerm(words.replaceAll('\u0002', ' '))
  // Arabic words are shorter: they have no vowels.
  const spaced = folded.match(/\p{Script=Latin}{5,}|\p{Script=Arabic}{4,}/gu) ?? []
  const unspaced = (folded.match(/[\p{Script=Han}\p{Script=Katakana}]{2,}/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  )
  return new Set([...spaced.map((word) => word.slice(0, STEM)), ...unspaced])
}

/** True when two clauses have a word in common, endings aside. */
export function sharesWord(a: string, b: string): boolean {
  const words = contentOf(b)
  return [...contentOf(a)].some((word) => words.has(word))
}

/** Forty countries are not forty screws. Undefined when one of them does not say what it counts. */
function countsTheSame(claim: Said<Quantity>, offer: Said<Quantity>): boolean | undefined {
  if (claim.noun === undefined || offer.noun === undefined) return undefined
  return sharesWord(claim.noun, offer.setting.words) || sharesWord(offer.noun, claim.setting.words)
}

/** What a figure measures: bare numbers count something. */
const measureFor = ({ unit }: Quantity): Measure => unit?.measure ?? 'count'

const ofMeasure = (codes: Iterable<string>, measure: Measure): string[] =>
  [...codes].filter((code) => measureOf(code) === measure)

/** True when claim and evidence speak of the same property, as far as their words tell. */
export function sameProperty(
  claim: Said<Quantity>,
  offer: Said<Quantity>,
  line: EvidenceLine,
  locale: Locale,
): boolean {
  const measure = measureFor(claim)
  if (measure === 'thread') return true
  const claimed = ofMeasure(claim.setting.parameters, measure)
  const offered = line.parameter === undefined ? ofMeasure(offer.setting.parameters, measure) : [line.parameter]
  if (claimed.length > 0 && offered.length > 0) return claimed.some((code) => offered.includes(code))
  if (!VAGUE.has(measure)) return true
  if (measure === 'count' && line.locale === locale && countsTheSame(claim, offer) === false) return false
  if (claim.isPlusMinus && offer.isPlusMinus) return true
  if (offered.length > 0) return line.locale === locale && sharesWord(claim.setting.words, offer.setting.words)
  return line.locale !== locale || sharesWord(claim.setting.words, offer.setting.words)
}

/** True when evidence said of `offer` may carry what is claimed of this product. */
export function isAbout(model: string, claim: Setting, offer: Setting): boolean {
  // General evidence carries no figure of a product that the statement names.
  return offer.models.size === 0 ? !claim.isNamed : offer.models.has(model)
}

/** The products each of which needs evidence of its own; [undefined] when the claim is about none. */
export function subjectsOf(claim: Setting): readonly (string | undefined)[] {
  return claim.models.size === 0 ? [undefined] : [...claim.models]
}

/** True when the line may speak for a claim about this subject. Product data without a subject needs to be of one product. */
export function speaksFor(
  subject: string | undefined,
  claim: Setting,
  offer: Setting,
  line: EvidenceLine,
  products: ReadonlySet<string>,
): boolean {
  if (subject !== undefined) return isAbout(subject, claim, offer)
  return line.origin !== 'product' || products.size <= 1
}

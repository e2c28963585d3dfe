import type { QuestionKind } from '@tradewind/schema/contracts/answers'
import type { Locale } from '@tradewind/schema/locales'
import type { Designation } from '../../gate/reading/designations.ts'
import { questionPatterns } from '../words/answer-words.ts'
import type { Sign, Undisclosed } from '../words/words.ts'

/** Which kinds of question a folded text shows signs of. */
export function signsIn(folded: string, language: Locale): ReadonlySet<Sign> {
  const { signs } = questionPatterns(language)
  return new Set((Object.keys(signs) as Sign[]).filter((sign) => signs[sign].test(folded)))
}

interface Facts {
  readonly named: readonly string[]
  readonly skus: readonly string[]
  readonly brands: readonly string[]
  readonly parameters: readonly string[]
  readonly designations: readonly Designation[]
  readonly signs: ReadonlySet<Sign>
  readonly asksDefinition: boolean
  readonly industries: readonly string[]
  readonly wantsFigure: boolean
  readonly isYesNo: boolean
  readonly isMixed: boolean
  readonly undisclosed: readonly Undisclosed[]
}

/** Properties that a question about service or life may well mean. */
export const SERVICE_PARAMETERS: ReadonlySet<string> = new Set([
  'calibrationInterval',
  'serviceInterval',
  'warranty',
  'tighteningsPerCharge',
])

/** The kind of AI-02 a question is of: what is named decides before what it sounds like. */
export function kindOf({
  named,
  skus,
  brands,
  parameters,
  designations,
  signs,
  asksDefinition,
  industries,
  wantsFigure,
  isYesNo,
  isMixed,
  undisclosed,
}: Facts): QuestionKind {
  if (undisclosed.length > 0) return 'company'
  if (brands.length > 0) return 'competitor'
  // "How many AP-300 can the AC-FRL-38 feed?" names two and compares nothing.
  const isBetween = isMixed || (parameters.length === 0 && (wantsFigure || isYesNo) && !asksDefinition)
  if (named.length >= 2 && (signs.has('difference') || (parameters.length !== 1 && !isBetween))) return 'difference'
  const isCertificate =
    parameters.includes('certificates') ||
    designations.some(({ kind, key }) => kind === 'certificate' || key.startsWith('standard:'))
  if (isCertificate && !(asksDefinition && skus.length === 0)) return 'certificate'
  // "What does it need by way of maintenance?" names the interval's word and does not ask for it.
  const isService = wantsFigure && parameters.some((code) => SERVICE_PARAMETERS.has(code))
  if (signs.has('maintenance') && !(isService && skus.length > 0)) return 'maintenance'
  if (signs.has('reliability')) return 'reliability'
  // Without a name of theirs, one model of ours beside another or a figure of it is a question about ours.
  if (signs.has('competitor') && !signs.has('difference') && named.length < 2) return 'competitor'
  if (industries.length > 0 && (signs.has('industry') || signs.has('listing')) && skus.length === 0) return 'industry'
  if (skus.length > 0 && (parameters.length > 0 || designations.length > 0)) {
    return signs.has('howTo') ? 'maintenance' : 'specification'
  }
  if (signs.has('certificate')) return 'certificate'
  if (signs.has('listing') && (parameters.length > 0 || designations.length > 0)) return 'specification'
  if (signs.has('company')) return 'company'
  if (asksDefinition || signs.has('principle')) return 'principle'
  if (signs.has('difference')) return 'difference'
  if (signs.has('industry')) return 'industry'
  if (designations.length > 0 || parameters.length > 0) return 'specification'
  return signs.has('maintenance') ? 'maintenance' : 'other'
}

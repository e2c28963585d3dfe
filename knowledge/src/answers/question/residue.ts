import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { findParameter, ontologyWords } from '@tradewind/schema/ontology'
import { foldTerm } from '@tradewind/schema/units'
import { piecesOf } from '../../retrieval/tokens/pieces.ts'
import { isStopWord } from '../../retrieval/tokens/stop-words.ts'
import type { AnswerParts } from '../parts.ts'
import { questionUnits } from '../passages/question-units.ts'
import type { Unit } from '../passages/unit.ts'
import { everydayKinds } from './asking/families.ts'
import { entriesSaid } from './expand.ts'
import { DECIDING, isLight } from './light-words.ts'
import type { Question } from './read-question.ts'
import { isUnspaced, termsOf } from './spellings.ts'

/** Words a question for a property may have beside its name: "which … does it have". */
const SPARE = 1
/** Letters by which a word is known again in another inflection, and their share of a long one: a "Schalldämpfer" is no level. */
const STEM = 5
const STEM_SHARE = 0.7

/** What is said of the properties, values and units named: those words are answered by the data. */
function answeredWords({ parameters, designations, language }: Question): string {
  const words = ontologyWords(language)
  const ofParameters = parameters.flatMap((code) => {
    const { label = '', synonyms = [] } =
      (words.parameters as Record<string, { label: string; synonyms: readonly string[] }>)[code] ?? {}
    return [label, ...synonyms]
  })
  const ofUnits = Object.values(words.units).flatMap(({ symbol, synonyms }) => [symbol, ...synonyms])
  return foldTerm([...ofParameters, ...ofUnits, ...designations.map(({ text }) => text)].join(' '))
}

/** A short word has to stand there as it is: "cor" is no part of "corpo". */
function isAnswered(word: string, answered: string): boolean {
  const stem = Math.max(STEM, Math.ceil(word.length * STEM_SHARE))
  if (word.length >= STEM || isUnspaced(word)) return answered.includes(word.slice(0, stem))
  return ` ${answered} `.includes(` ${word} `)
}

export interface Residue {
  /** Names products and properties and says hardly anything else. */
  readonly isNothing: boolean
  /** Words of the trade that the properties do not answer, as written: "output nut". */
  readonly technical: readonly string[]
  /** Some of them that no data sheet has a row for: a colour, a bearing. */
  readonly isDeciding: boolean
  readonly deciding: readonly Unit[]
  /** All that is left, to be looked for in other texts. */
  readonly open: readonly Unit[]
}

/** A range is answered with both its ends: "at most" asks for no more. */
const hasEnds = (code: string): boolean => findParameter(code)?.kind === 'range'

/** What stands between the parts of a name: "temperatura de la superficie". */
const JOINT = {
  es: /^\s(?:de|del)\s(?:(?:la|el|los|las)\s)?$/u,
  pt: /^\s(?:de|da|do|das|dos)\s$/u,
} as const

/** Whether a word makes one name with a property's word beside it: before it, and in some languages behind. */
function isBeside(before: string, behind: string, answered: string, language: Locale): boolean {
  const isAfter = language === 'es' || language === 'pt'
  const pieces = piecesOf(isAfter ? before : behind, language).filter(({ form }) => !isStopWord(form, language))
  const piece = isAfter ? pieces.at(-1) : pieces[0]
  if (piece === undefined) return false
  const gap = isAfter ? before.slice(piece.end) : behind.slice(0, piece.start)
  // "Que torque mede": a verb; "temperatura da superfície": part of the name.
  const isClose = isAfter ? JOINT[language].test(gap) : /^[\s的の]?$/u.test(gap)
  return isClose && isAnswered(foldTerm(piece.form), answered)
}

/** A figure, or a fraction written as one character. */
export const isFigure = ({ text, isLiteral }: Unit): boolean => isLiteral || /\p{No}/u.test(text)

/** An abbreviation that no lexicon knows and that is no family of ours: RAL, SIL. */
const isStranger = ({ text, isName }: Unit, { skus }: Question): boolean =>
  isName && ABBREVIATION.test(text) && !skus.some((sku) => sku.startsWith(text))
const ABBREVIATION = /^\p{Lu}{3,5}$/u

/**
 * What a question says beside the products and properties it names.
 * @param titles what the products are called in full: a "cabinet" is one, and leaves nothing open
 */
export function residueOf(
  question: Question,
  parts: Pick<AnswerParts, 'glossary'>,
  titles: readonly string[] = [],
): Residue {
  const { language, text } = question
  const answered = answeredWords(question)
  const said = entriesSaid(text, language, parts.glossary)
  const title = foldTerm(titles.join(' '))
  const titleTerms = new Set(termsOf(titles.join(' '), language))
  const called = ({ text: word, phrases }: Unit): boolean => {
    const [own] = phrases[language]
    const isTerm = own !== undefined && own.terms.length === 1 && titleTerms.has(own.terms[0] ?? '')
    return title !== '' && (isTerm || isAnswered(foldTerm(word), title))
  }
  const kinds = everydayKinds(text)
  const isEnds = question.parameters.some(hasEnds)
  let behind = 0
  const rest = questionUnits(question, parts.glossary).flatMap((unit) => {
    const at = text.indexOf(unit.text, behind)
    behind = at + unit.text.length
    if (isFigure(unit) || isAnswered(foldTerm(unit.text), answered)) return []
    const entries = said.filter(({ start, end }) => at < end && at + unit.text.length > start).map(({ entry }) => entry)
    const isDeciding =
      entries.some((entry) => DECIDING.has(entry)) || (entries.length === 0 && isStranger(unit, question))
    const isCalled = kinds.some(({ start, end }) => at < end && at + unit.text.length > start) || called(unit)
    const isPart = isBeside(text.slice(0, at), text.slice(behind), answered, language)
    const isCarried = isLight(entries, isEnds) || isCalled
    return isCarried && !isDeciding ? [] : [{ unit, isDeciding, isPart }]
  })
  const technical = rest.filter(
    ({ unit: { phrases }, isDeciding }) =>
      isDeciding || LOCALES.some((locale) => locale !== language && phrases[locale].length > 0),
  )
  const deciding = rest.filter((it) => it.isDeciding).map(({ unit }) => unit)
  const isDeciding = deciding.length > 0
  // "Surface temperature": one thing, and not the temperature that the sheet means.
  const isOther = technical.some(({ isPart }) => isPart)
  return {
    isNothing: rest.length <= SPARE && !isDeciding && !isOther && !question.signs.has('howTo'),
    technical: technical.map(({ unit }) => unit.text),
    isDeciding,
    deciding,
    open: rest.map(({ unit }) => unit),
  }
}

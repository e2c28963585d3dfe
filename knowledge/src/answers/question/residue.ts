import { LOCALES } from '@tradewind/schema/locales'
import { ontologyWords } from '@tradewind/schema/ontology'
import { foldTerm } from '@tradewind/schema/units'
import type { AnswerParts } from '../parts.ts'
import { questionUnits } from '../passages/question-units.ts'
import type { Question } from './read-question.ts'
import { isUnspaced } from './spellings.ts'

/** Words a question for a property may have beside its name: "which … does it have". */
const SPARE = 1
/** Letters by which a word is known again in another inflection. */
const STEM = 5

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
  if (word.length >= STEM || isUnspaced(word)) return answered.includes(word.slice(0, STEM))
  return ` ${answered} `.includes(` ${word} `)
}

export interface Residue {
  /** Names products and properties and says hardly anything else. */
  readonly isNothing: boolean
  /** Words of the trade that the properties do not answer, as written: "output nut". */
  readonly technical: readonly string[]
}

/** What a question says beside the products and properties it names. */
export function residueOf(question: Question, parts: Pick<AnswerParts, 'glossary'>): Residue {
  const answered = answeredWords(question)
  const rest = questionUnits(question, parts.glossary).filter(
    ({ text, isLiteral }) => !isLiteral && !isAnswered(foldTerm(text), answered),
  )
  const isTechnical = ({ phrases }: (typeof rest)[number]) =>
    LOCALES.some((locale) => locale !== question.language && phrases[locale].length > 0)
  return {
    isNothing: rest.length <= SPARE && !question.signs.has('howTo'),
    technical: rest.filter(isTechnical).map(({ text }) => text),
  }
}

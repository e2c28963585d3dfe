import { ontologyWords } from '@tradewind/schema/ontology'
import { foldTerm } from '@tradewind/schema/units'
import type { AnswerParts } from '../parts.ts'
import { unitsOf } from '../passages/question-units.ts'
import type { Question } from './read-question.ts'

/** Words a question for a property may have beside its name: "which … does it have". */
const SPARE = 1

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

/** True when a question names products and properties and says hardly anything else. */
export function saysNothingElse(question: Question, parts: Pick<AnswerParts, 'glossary'>): boolean {
  const answered = answeredWords(question)
  const residue = unitsOf(question.text, question.language, question.skus, parts.glossary).filter(
    ({ text, isLiteral }) => !isLiteral && !answered.includes(foldTerm(text).slice(0, 5)),
  )
  const asksWhy = question.signs.has('howTo') || /\b(?:why)\b/u.test(question.text)
  return residue.length <= SPARE && !asksWhy
}

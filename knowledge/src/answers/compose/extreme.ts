import type { AskRequest } from '@tradewind/schema/contracts/answers'
import { formatSpecification, parameterLabel } from '@tradewind/schema/ontology'
import { isolate } from '@tradewind/schema/units'
import type { GatePolicy } from '../../gate/types.ts'
import { valueIn } from '../../selector/presentation/fits.ts'
import type { AnswerParts } from '../parts.ts'
import { ordered } from '../question/first-of-kind.ts'
import type { Question } from '../question/read-question.ts'
import { answerWords } from '../words/answer-words.ts'
import { type Composition, cited, EMPTY, paragraph, type Source } from './composition.ts'
import { sheetOf } from './product-sheet.ts'

const SHOWN = 3

/** "Which is your lightest battery tool?": the first three of a family by a property, each with its sheet. */
export async function extremeAnswer(
  question: Question,
  request: AskRequest,
  parts: AnswerParts,
  policy: GatePolicy,
): Promise<Composition | undefined> {
  const index = parts.catalogue()
  const { extreme } = question
  // Across families the answer would be an adapter: what kind of product is meant has to be said.
  if (index === undefined || extreme === undefined) return undefined
  const first = ordered(
    index.products.filter(({ publication }) => extreme.of.includes(publication.category)),
    extreme,
  ).slice(0, SHOWN)
  if (first.length === 0) return undefined
  const { parameter } = extreme
  const { locale, unitSystem } = request
  const label = parameterLabel(parameter, locale)
  const sources: Source[] = []
  const sentences: string[] = []
  const rows: string[][] = []
  for (const product of first) {
    const value = valueIn(product, parameter)
    if (value === undefined) continue
    const { sku } = product.publication
    const number = sources.length + 1
    sources.push(await sheetOf(product, [parameter], request, number, parts, policy))
    const text = formatSpecification(parameter, value, locale, unitSystem)
    sentences.push(cited(answerWords(locale).say.specification(label, isolate(sku, locale), text), [number], locale))
    rows.push([sku, text])
  }
  return {
    ...EMPTY,
    outcome: 'answered',
    kind: 'specification',
    paragraphs: [paragraph(sentences, locale)],
    table: { head: ['', label], rows },
    sources,
    products: first,
  }
}

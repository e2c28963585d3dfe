import type { AskRequest } from '@tradewind/schema/contracts/answers'
import { isolate } from '@tradewind/schema/units'
import type { GatePolicy } from '../../gate/types.ts'
import { answerCompare } from '../../selector/answer-compare.ts'
import { joinLabels } from '../compose/labels.ts'
import type { AnswerParts } from '../parts.ts'
import type { Question } from '../question/read-question.ts'
import { answerWords } from '../words/answer-words.ts'
import { type Composition, cited, EMPTY, paragraph, type Source } from './composition.ts'
import { sheetOf } from './product-sheet.ts'

const MOST_PRODUCTS = 4
const MOST_ROWS = 16
/** Labels named in the sentence; the table has them all. */
const NAMED_LABELS = 5

/** Differences of our own products as a table of what is not the same, by the selector's comparison. */
export async function differenceAnswer(
  question: Question,
  request: AskRequest,
  parts: AnswerParts,
  policy: GatePolicy,
): Promise<Composition | undefined> {
  const index = parts.catalogue()
  const skus = [...new Set([...question.named, ...(question.named.length === 1 ? request.skus : [])])]
  if (index === undefined || skus.length < 2) return undefined
  const { locale } = request
  const compared = answerCompare(index, { skus: skus.slice(0, MOST_PRODUCTS), locale, unitSystem: request.unitSystem })
  if (!compared.ok || compared.response.products.length < 2) return undefined
  const wanted = new Set(question.parameters)
  const all = compared.response.rows.filter(({ differs }) => differs)
  const rows = [
    ...all.filter(({ parameter }) => wanted.has(parameter)),
    ...all.filter(({ parameter }) => !wanted.has(parameter)),
  ].slice(0, MOST_ROWS)
  if (rows.length === 0) return undefined
  const named = compared.response.products.map(({ sku }) => sku)
  const products = named.flatMap((sku) => {
    const at = index.positionBySku.get(sku)
    const product = at === undefined ? undefined : index.products[at]
    return product === undefined ? [] : [product]
  })
  // What is asked for comes first, and its sheet is cited.
  const asked = rows.filter(({ parameter }) => wanted.has(parameter))
  const codes = (asked.length > 0 ? asked : rows).map(({ parameter }) => parameter)
  const sources: Source[] = []
  for (const product of products) {
    sources.push(await sheetOf(product, codes, request, sources.length + 1, parts, policy))
  }
  const words = answerWords(locale)
  const labels = joinLabels(
    rows.slice(0, NAMED_LABELS).map(({ label }) => label),
    locale,
  )
  const sentence = words.say.differences(joinLabels(named, locale), labels)
  const answers = asked.flatMap(({ label, cells }) =>
    named.flatMap((sku, at) => {
      const text = cells[at]?.text
      return text === undefined
        ? []
        : [cited(words.say.specification(label, isolate(sku, locale), text), [at + 1], locale)]
    }),
  )
  const numbers = sources.map(({ citation }) => citation.number)
  return {
    ...EMPTY,
    outcome: 'answered',
    kind: question.kind,
    paragraphs: [
      ...(answers.length === 0 ? [] : [paragraph(answers, locale)]),
      paragraph([cited(sentence, numbers, locale)], locale),
    ],
    table: {
      head: [words.property, ...named],
      rows: rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text ?? '–')]),
    },
    sources,
    products,
  }
}

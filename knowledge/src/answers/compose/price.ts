import type { AskRequest } from '@tradewind/schema/contracts/answers'
import type { CatalogueProduct } from '../../catalogue/product.ts'
import { productHead } from '../../selector/presentation/product-head.ts'
import type { AnswerParts } from '../parts.ts'
import type { Question } from '../question/read-question.ts'
import { answerWords } from '../words/answer-words.ts'
import { type Composition, EMPTY, paragraph } from './composition.ts'

const MOST_PRODUCTS = 3

/** What a product is listed at, as the API says; what a buyer pays stands in a quotation. */
export function priceAnswer(question: Question, request: AskRequest, parts: AnswerParts): Composition | undefined {
  if (!question.signs.has('price') || question.skus.length === 0) return undefined
  const index = parts.catalogue()
  const products = question.skus.slice(0, MOST_PRODUCTS).flatMap((sku): CatalogueProduct[] => {
    const at = index?.positionBySku.get(sku)
    const product = at === undefined ? undefined : index?.products[at]
    return product === undefined ? [] : [product]
  })
  const { say } = answerWords(request.locale)
  const sentences = products.flatMap((product) => {
    const { sku, priceFrom } = productHead(product, request)
    return priceFrom === undefined ? [] : [say.price(sku, priceFrom.text)]
  })
  if (sentences.length === 0) return undefined
  return {
    ...EMPTY,
    outcome: 'answered',
    kind: question.kind,
    paragraphs: [paragraph([...sentences, say.priceNote], request.locale)],
    products,
    prices: sentences,
  }
}

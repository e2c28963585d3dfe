import type { Understanding } from '@tradewind/schema/contracts/understanding'
import { hasCue, meaningOf, type Sentence, spanOf } from '../text/sentence.ts'

/**
 * "The second one", "the last one": which of the models last shown is meant. Only where some were shown, and nothing
 * else is counted by the word ("second quarter").
 */
export function readShown(sentence: Sentence): Understanding['models'] {
  const shown = sentence.request.context?.shown ?? []
  if (shown.length === 0) return []
  for (const mention of sentence.mentions) {
    const place = meaningOf(mention, 'ordinal')?.place
    if (place === undefined || hasCue(mention, 'next')) continue
    const sku = place < 0 ? shown.at(place) : shown[place - 1]
    if (sku !== undefined) return [{ sku, span: spanOf(sentence, mention), confidence: 0.85, negated: false }]
  }
  return []
}

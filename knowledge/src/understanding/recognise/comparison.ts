import type { Understanding } from '@tradewind/schema/contracts/understanding'
import type { Quantity } from '../quantities/read-quantities.ts'
import { hull, type Range } from '../text/range.ts'
import { hasCue, meaningOf, type Sentence, spanOf } from '../text/sentence.ts'
import { isNegated } from './negation.ts'

type Comparison = NonNullable<Understanding['comparison']>
type Wish = Comparison['wishes'][number]

/** "Like the ETV ST61 but lighter", "a quieter one": which way a parameter should differ, and from what. */
export function readComparison(
  sentence: Sentence,
  quantities: readonly Quantity[],
  findings: Pick<Understanding, 'competitor' | 'models'>,
): Comparison | undefined {
  const wishes: (Wish & { range: Range })[] = []
  for (const mention of sentence.mentions) {
    const meaning = meaningOf(mention, 'direction')
    if (meaning === undefined || quantities.some((quantity) => isBoundBy(quantity, mention, meaning.parameter)))
      continue
    if (wishes.some(({ parameter }) => parameter === meaning.parameter)) continue
    // "más compacto y económico": the second has its "más" from the first.
    const isSecond = /^[ye] /.test(sentence.folded.text.slice(mention.start, mention.end))
    if (isSecond && wishes.at(-1)?.range.end !== mention.start - 1) continue
    const direction = isNegated(sentence, mention) ? opposite(meaning.direction) : meaning.direction
    wishes.push({ parameter: meaning.parameter, direction, span: spanOf(sentence, mention), range: mention })
  }
  const [first] = wishes
  if (first === undefined) return undefined
  const reference = referenceOf(sentence, findings)
  const range = wishes.reduce<Range>((sum, wish) => hull(sum, wish.range), first.range)
  return {
    span: spanOf(sentence, range),
    confidence: reference === undefined ? 0.75 : 0.9,
    ...(reference === undefined ? {} : { reference }),
    wishes: wishes.map(({ range: _range, ...wish }) => wish),
  }
}

const isBoundBy = (quantity: Quantity, mention: Range, parameter: string): boolean =>
  quantity.compared === parameter && quantity.start <= mention.start && quantity.end >= mention.end

const opposite = (direction: Wish['direction']): Wish['direction'] =>
  direction === 'lower' ? 'higher' : direction === 'higher' ? 'lower' : 'same'

/** What it is compared with: the product named, competitors' before ours. */
function referenceOf(
  _sentence: Sentence,
  { competitor, models }: Pick<Understanding, 'competitor' | 'models'>,
): string | undefined {
  const [other] = competitor
  if (other !== undefined) return other.model === undefined ? other.brand : `${other.brand} ${other.model}`
  return models.find(({ negated }) => !negated)?.sku
}

/** Whether the sentence likens something to something: "similar to", "alternative to". */
export const isLikened = (sentence: Sentence): boolean =>
  sentence.allMentions.some((mention) => hasCue(mention, 'like'))

import type { Understanding } from '@tradewind/schema/contracts/understanding'
import type { Quantity } from '../quantities/read-quantities.ts'
import { hull, overlaps, type Range } from '../text/range.ts'
import { hasCue, meaningOf, meaningsOf, type Sentence, spanOf } from '../text/sentence.ts'
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
    if (isPlain(sentence, mention, findings)) continue
    // "más compacto y económico": the second has its "más" from the first.
    const isSecond = /^[ye] /.test(sentence.folded.text.slice(mention.start, mention.end))
    if (isSecond && wishes.at(-1)?.range.end !== mention.start - 1) continue
    const direction = isNegated(sentence, mention) ? opposite(meaning.direction) : meaning.direction
    wishes.push({ parameter: meaning.parameter, direction, span: spanOf(sentence, mention), range: mention })
  }
  for (const composed of composedWishes(sentence)) {
    if (!wishes.some(({ parameter, range }) => parameter === composed.parameter || overlaps(range, composed.range)))
      wishes.push(composed)
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

/** 「軽い」 alone is an adjective; a comparative only beside a product it is compared with, or with もっと. */
function isPlain(
  sentence: Sentence,
  mention: Range,
  { competitor, models }: Pick<Understanding, 'competitor' | 'models'>,
): boolean {
  if (sentence.locale !== 'ja' && sentence.locale !== 'zh') return false
  const { text } = sentence.folded
  const isMarked = /^(?:もっと|より|もう少し|さらに|更|再)|(?:一点|点|一些|些)(?:的)?$/u.test(
    text.slice(mention.start, mention.end),
  )
  const isMarkedBefore = /(?:もっと|より|もう少し|さらに|もうちょっと|要|更|再|比較的)$/u.test(
    text.slice(0, mention.start),
  )
  const hasReference = competitor.length + models.length > 0 || (sentence.request.context?.shown.length ?? 0) > 0
  return !isMarked && !isMarkedBefore && !hasReference
}

const DIRECTIONS = [
  ['more', 'higher'],
  ['less', 'lower'],
  ['same', 'same'],
] as const

/** "More channels", "gleiches Drehmoment", 扭矩更大: a comparative beside the name of a parameter, no figure after it. */
function composedWishes(sentence: Sentence): readonly (Wish & { range: Range })[] {
  const { mentions, allMentions, folded, locale } = sentence
  const isBehind = locale === 'zh' || locale === 'ja' || locale === 'ar'
  return mentions.flatMap((mention) => {
    const parameter = meaningsOf(mention, 'parameter').find(
      ({ code }) => code !== 'certificates' && code !== 'protocols',
    )
    if (parameter === undefined) return []
    for (const [cue, direction] of DIRECTIONS) {
      const other = allMentions.find(
        (entry) =>
          hasCue(entry, cue) &&
          ((entry.end <= mention.start && mention.start - entry.end <= 1) ||
            (isBehind && entry.start >= mention.end && entry.start - mention.end <= 1)),
      )
      if (other === undefined) continue
      const range = hull(mention, other)
      if (
        /^\s?(?:of |von |de |than |als |que |من )?\s?\d/u.test(folded.text.slice(range.end)) ||
        /\d\s?$/.test(folded.text.slice(0, range.start))
      )
        continue
      return [{ parameter: parameter.code, direction, span: spanOf(sentence, range), range }]
    }
    return []
  })
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

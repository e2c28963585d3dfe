import type { Understanding, UnderstoodParameter } from '@tradewind/schema/contracts/understanding'
import type { Mention } from '../lexicon/match.ts'
import { isPaused, meaningsOf, type Sentence, spanOf, type Taken } from '../text/sentence.ts'
import { isNegated } from './negation.ts'

type Coded = Omit<Understanding['industry'][number], 'code'> & { readonly code: string }

/** Industries, applications or categories named, each once, in the order of the text. */
export function readCoded<Kind extends 'industry' | 'application' | 'category'>(
  sentence: Sentence,
  kind: Kind,
  taken: Taken,
): Understanding[Kind] {
  const byCode = new Map<string, Coded>()
  for (const mention of withInner(sentence, kind)) {
    if (taken.has(mention) || (kind === 'application' && isTelephone(sentence, mention))) continue
    for (const { code } of meaningsOf<'industry' | 'application' | 'category'>(mention, kind)) {
      if (byCode.has(code)) continue
      byCode.set(code, {
        code,
        span: spanOf(sentence, mention),
        confidence: mention.quality,
        negated: isNegated(sentence, mention),
      })
    }
  }
  return [...byCode.values()] as Understanding[Kind]
}

/** "Bogie frame" is an application, and the "bogie" in it names an industry; of much shorter words nothing is made. */
function withInner({ mentions, allMentions }: Sentence, kind: string): readonly Mention[] {
  if (kind === 'category') return mentions
  const names = ({ meanings }: Mention, one: string) => meanings.some((meaning) => meaning.kind === one)
  // What names an industry itself ("electric car") is no host of another ("car").
  const hosts = mentions.filter(
    (mention) => !names(mention, kind) && (names(mention, 'application') || names(mention, 'industry')),
  )
  const isInner = (mention: Mention) =>
    mention.quality > 0.86 &&
    hosts.some(
      ({ start, end }) =>
        mention.start >= start &&
        mention.end <= end &&
        (kind === 'industry' || (mention.end - mention.start) * 5 >= (end - start) * 3),
    )
  return allMentions.filter((mention) => mentions.includes(mention) || isInner(mention))
}

const TELEPHONE = /手机|电话|جوال|هاتف|携帯|スマホ|phone|handy|movil|celular|telemovel/u

/** "手机 138…", "جوال 050…": the word for a telephone before its number names no product. */
const isTelephone = ({ folded }: Sentence, { start, end }: Mention): boolean =>
  TELEPHONE.test(folded.text.slice(start, end)) &&
  /^\s?(?:号码?|号|number|no)?\s?[:是は]?\s?[+(]?\d/u.test(folded.text.slice(end))

/** How far a parameter's name may stand from a value that needs it, in mentions. */
const NAME_REACH = 3

/** Values of enumerations and yes/no parameters; numbers are read elsewhere. */
export function readValues(sentence: Sentence, taken: Taken): readonly UnderstoodParameter[] {
  const found: UnderstoodParameter[] = []
  sentence.mentions.forEach((mention, index) => {
    if (taken.has(mention)) return
    const flag = meaningsOf(mention, 'parameter').find((meaning) => meaning.flag)
    const isCable = meaningsOf(mention, 'parameter').some(({ code }) => code === 'cableLength')
    // "No cables": not from the mains.
    if (isCable && isNegated(sentence, mention)) addValue(sentence, found, mention, 'powerSource', 'electric')
    const values = meaningsOf(mention, 'value').filter(
      ({ parameter }) => parameter !== 'drive' && parameter !== 'airInlet',
    )
    const strong = values.filter(({ weak }) => !weak)
    const named = values.filter(({ weak, parameter }) => weak && isNamed(sentence, index, parameter))
    const [value] = [...named.filter(({ parameter }) => isNamed(sentence, index, parameter)), ...strong, ...named]
    if (value !== undefined && (strong.length > 0 || named.length > 0)) {
      addValue(sentence, found, mention, value.parameter, value.code)
    } else if (flag !== undefined && !found.some(({ parameter }) => parameter === flag.code)) {
      found.push({
        span: spanOf(sentence, mention),
        confidence: mention.quality * 0.95,
        parameter: flag.code,
        negated: false,
        value: !isNegated(sentence, mention),
      })
    }
  })
  return found
}

/** Values of one parameter, wanted or not, make one finding: "pistol or angle". */
function addValue(
  sentence: Sentence,
  found: UnderstoodParameter[],
  mention: Mention,
  parameter: string,
  code: string,
): void {
  const negated = isNegated(sentence, mention)
  const same = found.find((entry) => entry.parameter === parameter && entry.negated === negated)
  if (same !== undefined) {
    if (!same.values?.includes(code)) same.values = [...(same.values ?? []), code]
    return
  }
  found.push({ span: spanOf(sentence, mention), confidence: mention.quality, parameter, negated, values: [code] })
}

/** Whether the parameter's own name stands near, or it was asked for. */
function isNamed(sentence: Sentence, index: number, parameter: string): boolean {
  const { mentions, request } = sentence
  if (request.context?.asked.includes(parameter)) return true
  const mention = mentions[index] as Mention
  return mentions.some((other, at) => {
    if (at === index || Math.abs(at - index) > NAME_REACH) return false
    if (!meaningsOf(other, 'parameter').some(({ code }) => code === parameter)) return false
    const [first, last] = at < index ? [other, mention] : [mention, other]
    return !isPaused(sentence, first.end, last.start)
  })
}

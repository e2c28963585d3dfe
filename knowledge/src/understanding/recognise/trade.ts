import type { Understanding } from '@tradewind/schema/contracts/understanding'
import type { Mention } from '../lexicon/match.ts'
import { COUNTRY_LETTERS } from '../lexicons/international.ts'
import { hull, type Range } from '../text/range.ts'
import { hasCue, meaningOf, meaningsOf, type Sentence, spanOf, type Taken } from '../text/sentence.ts'
import { isNegated } from './negation.ts'

type Incoterm = NonNullable<Understanding['incoterm']>
type Country = NonNullable<Understanding['country']>

/** Terms that are words or abbreviations of other things when not in capitals. */
const CAPITALS_ONLY = ['FAS', 'CIP', 'CPT', 'DAT', 'DPU', 'FCA', 'DAP']
/** Between the term and its place. */
const LEAD =
  /^(?:[\s:,-]|价格?|价|條件|条件|条款|で|の|渡し|incoterms?(?: ?20\d\d)?|\(?20(?:10|20)\)?|terms?|basis|delivery|port of|port|puerto de|puerto|porto de|porto|hafen|nach|bis|frei|ab|to|in|at|a|hasta|en|de|para|no|na|em|ميناء|الي|في|مطار|مدينه|到|至|在|港)+?(?=[^\s]|$)/u
const LATIN_PLACE =
  /^\p{Lu}[\p{L}'’.-]*(?:(?:[ -](?:de|do|da|del|am|an der|of|la|upon)[ -]|[ -])\p{Lu}[\p{L}'’.-]*){0,2}/u
const ARABIC_PLACE = /^(?:ميناء |مدينة )?(\p{Script=Arabic}{3,}(?: (?:علي|العربي|العربية|عبدالله|الدمام|الإسلامي))?)/u
const HAN_PLACE =
  /^[\p{Script=Han}]{2,6}?(?=港|市|[,，。、.;；\s]|$|的|价|交货|，|吗|多少|报|和|が|で|の|に|を|は|渡|条件)/u
const KATAKANA_PLACE = /^[\p{Script=Katakana}ー・]{2,16}/u

/** "CIF Santos", "FOB 宁波". Takes term and place. */
export function readIncoterm(sentence: Sentence, taken: Taken): Incoterm | undefined {
  const { folded } = sentence
  for (const mention of sentence.mentions) {
    const code = meaningOf(mention, 'incoterm')?.code
    if (code === undefined || taken.has(mention)) continue
    const written = folded.source.slice(folded.from[mention.start], folded.to[mention.end - 1]).normalize('NFKC')
    if (
      CAPITALS_ONLY.includes(code) &&
      written !== code &&
      !(sentence.request.context?.asked.includes('incoterm') ?? false)
    )
      continue
    const place = placeAfter(sentence, mention) ?? placeBefore(sentence, mention)
    const range = place === undefined ? mention : hull(mention, place)
    taken.take(range)
    return {
      span: spanOf(sentence, range),
      confidence: 0.97,
      code,
      ...(place === undefined ? {} : { place: spanOf(sentence, place).text.replace(/[.,]$/, '') }),
    }
  }
  return undefined
}

function placeAfter(sentence: Sentence, mention: Range): Range | undefined {
  const { folded, mentions } = sentence
  const lead = LEAD.exec(folded.text.slice(mention.end))?.[0].length ?? 0
  const start = mention.end + lead
  const from = folded.from[start]
  if (from === undefined || /\n/.test(folded.text.slice(mention.end, start))) return undefined
  const rest = folded.source.slice(from)
  const known = mentions.find(
    (entry) => entry.start <= start && entry.end > start && meaningOf(entry, 'country') !== undefined,
  )
  if (known !== undefined && known.start >= start - 1) return { start, end: known.end }
  for (const pattern of [LATIN_PLACE, HAN_PLACE, KATAKANA_PLACE, ARABIC_PLACE]) {
    const match = pattern.exec(rest)
    if (match === null) continue
    const text = match[1] ?? match[0]
    const offset = match[0].indexOf(text)
    const range = rangeOf(sentence, from + offset, from + offset + text.length)
    if (range === undefined || isOtherWord(sentence, range)) return undefined
    return range
  }
  return undefined
}

/** "bis Hamburg CIF", 到汉堡的CIF价: the place stands before. */
function placeBefore(sentence: Sentence, mention: Range): Range | undefined {
  const { folded, mentions } = sentence
  const known = mentions.findLast((entry) => entry.end <= mention.start && meaningOf(entry, 'country')?.form === 'city')
  if (known === undefined) return undefined
  return /^(?:港|的|港的|向け|まで|までの|渡し|渡しの|\s)*$/u.test(folded.text.slice(known.end, mention.start))
    ? known
    : undefined
}

const NO_PLACES = [
  'common',
  'category',
  'intent',
  'currency',
  'parameter',
  'counter',
  'month',
  'timeUnit',
  'cue',
  'bound',
  'brand',
  'model',
]

function isOtherWord(sentence: Sentence, range: Range): boolean {
  const mention = sentence.mentions.find(({ start, end }) => start <= range.start && end > range.start)
  return mention?.meanings.some(({ kind }) => NO_PLACES.includes(kind)) ?? false
}

function rangeOf({ folded }: Sentence, from: number, to: number): Range | undefined {
  const start = folded.from.findIndex((at) => at >= from)
  if (start < 0) return undefined
  let end = start
  while (end < folded.text.length && (folded.from[end] ?? 0) < to) end += 1
  return { start, end }
}

interface Candidate extends Range {
  readonly code: string
  readonly rank: number
  readonly confidence: number
}

/** Where the buyer is, or has it sent: the clearest country named. */
export function readCountry(sentence: Sentence, taken: Taken): Country | undefined {
  const all = [...mentioned(sentence, taken), ...letters(sentence, taken)]
  // "Georgia, USA" is in the second of the two.
  const isWithin = (place: Candidate) => all.some(({ start }) => start >= place.end && start - place.end <= 2)
  const [best] = all.filter((place) => !isWithin(place)).sort((a, b) => b.rank - a.rank || a.start - b.start)
  if (best === undefined) return undefined
  return { span: spanOf(sentence, best), confidence: best.confidence, code: best.code }
}

const RANK = { name: 3, letters: 3, adjective: 2, city: 2 } as const

function mentioned(sentence: Sentence, taken: Taken): Candidate[] {
  const { mentions, locale } = sentence
  return mentions.flatMap((mention, index): Candidate[] => {
    const meaning = meaningsOf(mention, 'country')[0]
    if (meaning === undefined || taken.has(mention) || isElsewhere(sentence, mention)) return []
    if (isNamedWithTerm(sentence, mention)) return []
    const isPlaced = hasPlace(sentence, mention)
    if (
      meaning.form === 'adjective' &&
      !isPlaced &&
      !isOfBusiness(sentence, mention, mentions[index - 1], mentions[index + 1])
    )
      return []
    // "Porto" and "Santos" are words or names as well where they are not written as a place.
    if (meaning.form === 'city' && !isPlaced && isLower(sentence, mention) && locale !== 'ar') return []
    return [
      {
        start: mention.start,
        end: mention.end,
        code: meaning.code,
        rank: RANK[meaning.form] + (isPlaced ? 2 : 0),
        confidence: mention.quality * (isPlaced ? 0.95 : meaning.form === 'name' ? 0.9 : 0.75),
      },
    ]
  })
}

const isLower = ({ folded }: Sentence, { start }: Range): boolean =>
  /\p{Ll}/u.test(folded.source[folded.from[start] ?? 0] ?? '')

const hasPlace = (sentence: Sentence, mention: Range): boolean =>
  sentence.allMentions.some(
    (cue) =>
      hasCue(cue, 'place') &&
      ((cue.end <= mention.start &&
        /^[\s:]{0,2}(?:\p{L}{1,3}\s){0,1}$/u.test(sentence.folded.text.slice(cue.end, mention.start))) ||
        (cue.start >= mention.end &&
          cue.start - mention.end <= 1 &&
          /\p{Script=Han}|\p{Script=Hiragana}/u.test(sentence.folded.text[cue.start] ?? ''))),
  )

/** "made in Germany", "not from China" */
const isElsewhere = (sentence: Sentence, mention: Mention): boolean =>
  sentence.allMentions.some(
    (cue) =>
      hasCue(cue, 'origin') &&
      ((cue.end <= mention.start && mention.start - cue.end <= (isHan(sentence) ? 0 : 4)) ||
        (cue.start >= mention.end && cue.start - mention.end <= 1)),
  ) || isNegated(sentence, mention)

/** "FOB Ningbo or EXW? FOB Ningbo then": a term's place, wherever it is said again. */
const isNamedWithTerm = ({ mentions }: Sentence, mention: Mention): boolean =>
  mentions.some(
    (other) =>
      meaningOf(other, 'incoterm') !== undefined && other.end <= mention.start && mention.start - other.end <= 1,
  )

const isHan = ({ locale }: Sentence): boolean => locale === 'zh' || locale === 'ja'

/** An adjective is the buyer's country only beside a word such as "company" or "plant". */
function isOfBusiness(
  sentence: Sentence,
  mention: Range,
  before: Mention | undefined,
  after: Mention | undefined,
): boolean {
  if (after !== undefined && hasCue(after, 'business') && after.start - mention.end <= 2) return true
  if (before !== undefined && hasCue(before, 'business') && mention.start - before.end <= 2) return true
  return sentence.allMentions.some(
    (cue) =>
      hasCue(cue, 'business') &&
      ((cue.start >= mention.end && cue.start - mention.end <= 24) ||
        (cue.end <= mention.start && mention.start - cue.end <= 18)) &&
      !/[,.;!?\d]/.test(sentence.folded.text.slice(Math.min(cue.end, mention.end), Math.max(cue.start, mention.start))),
  )
}

/** USA, UK, KSA: in capitals only. */
function letters(sentence: Sentence, taken: Taken): Candidate[] {
  const { source } = sentence.folded
  return Object.entries(COUNTRY_LETTERS).flatMap(([written, code]) => {
    const match = new RegExp(
      `(?<![\\p{L}\\d])${written.replace(/\./g, '\\.')}(?![\\p{L}\\d$]|\\s?(?:dollar|Dollar|\\$))`,
      'u',
    ).exec(source)
    if (match === null) return []
    const range = rangeOf(sentence, match.index, match.index + written.length)
    if (range === undefined || taken.has(range) || isElsewhere(sentence, range as Mention)) return []
    return [{ ...range, code, rank: RANK.letters, confidence: 0.95 }]
  })
}

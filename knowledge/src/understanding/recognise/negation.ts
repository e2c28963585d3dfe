import type { Mention } from '../lexicon/match.ts'
import type { Range } from '../text/range.ts'
import { hasCue, isPaused, meaningOf, type Sentence } from '../text/sentence.ts'

/** Kinds of findings that can be refused. */
const CONTENT: ReadonlySet<string> = new Set([
  'value',
  'category',
  'certificate',
  'protocol',
  'model',
  'application',
  'industry',
  'parameter',
])
/** How far a refusal reaches, in characters of an alphabet and of Chinese or Japanese. */
const REACH = 34
const REACH_HAN = 12
/** Between the members of a list: "without PROFINET, Modbus or EtherCAT". */
const LIST_JOINT =
  /^\s*(?:,|、|\/|and|or|nor|und|oder|noch|y|e|o|u|ou|nem|ni|和|或|或者|以及|と|や|أو|و|ولا|،)?\s*(?:any|a|el|la|o|مع)?\s*$/u

export function isNegated(sentence: Sentence, range: Range): boolean {
  return isNegatedBefore(sentence, range, 3) || isNegatedAfter(sentence, range)
}

const reachOf = ({ locale }: Sentence): number => (locale === 'zh' || locale === 'ja' ? REACH_HAN : REACH)

const isContent = (mention: Mention): boolean =>
  mention.meanings.some(({ kind }) => CONTENT.has(kind)) && meaningOf(mention, 'bound') === undefined

function isNegatedBefore(sentence: Sentence, range: Range, members: number): boolean {
  const { mentions } = sentence
  const before = mentions.filter(({ end }) => end <= range.start)
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const mention = before[at] as Mention
    const between = sentence.folded.text.slice(mention.end, range.start)
    if (hasCue(mention, 'negation') || (sentence.locale !== 'ja' && hasCue(mention, 'insteadOf'))) {
      return between.length <= reachOf(sentence) && !isPaused(sentence, mention.end, range.start) && !/\d/.test(between)
    }
    if (hasCue(mention, 'but', 'correction') || meaningOf(mention, 'intent')?.code === 'find_product') return false
    if (isContent(mention)) {
      // A list goes on under the same refusal.
      const isList = LIST_JOINT.test(between) && (!between.includes(',') || isAlike(sentence, mention, range))
      return members > 0 && isList && isNegatedBefore(sentence, mention, members - 1)
    }
    if (isPaused(sentence, mention.end, range.start)) return false
  }
  return false
}

/** What is refused in lists; energies and shapes are refused one by one. */
const LISTED: ReadonlySet<string> = new Set(['protocol', 'certificate', 'category', 'model'])

/** Members of a list with commas are of one kind: "no Modbus, IP54" refuses Modbus only. */
function isAlike({ mentions }: Sentence, member: Mention, range: Range): boolean {
  const own = mentions.find(({ start, end }) => start <= range.start && end >= range.end)
  return (
    own?.meanings.some(({ kind }) => LISTED.has(kind) && member.meanings.some((other) => other.kind === kind)) ?? false
  )
}

function isNegatedAfter(sentence: Sentence, range: Range): boolean {
  // "elétrica não", "de batería no": the word of refusal closes the phrase.
  if (
    /^(?:es|pt|en)$/.test(sentence.locale) &&
    /^\s(?:nao|no)(?=\s?[,.;!]|\s?$)/.test(sentence.folded.text.slice(range.end))
  )
    return true
  for (const mention of sentence.allMentions) {
    if (mention.start < range.end || !hasCue(mention, 'negationAfter')) continue
    const between = sentence.folded.text.slice(range.end, mention.start)
    if (between.length > reachOf(sentence) || isPaused(sentence, range.end, mention.start)) continue
    const inner = sentence.mentions.filter((other) => other.start >= range.end && other.end <= mention.start)
    if (inner.some((other) => hasCue(other, 'but') || meaningOf(other, 'intent')?.code === 'find_product')) continue
    const contents = inner.filter(isContent)
    if (contents.length === 0) return true
    // 「エアや有線は不要」: the first of two joined by "and" is refused as well.
    const [first] = contents
    if (first !== undefined && LIST_JOINT.test(sentence.folded.text.slice(range.end, first.start))) return true
  }
  return false
}

import type { Understanding } from '@tradewind/schema/contracts/understanding'
import { TermTrie } from '../lexicon/term-trie.ts'
import { SERIES } from '../lexicons/brands.ts'
import { readUnitAfter } from '../quantities/read-unit.ts'
import { atomsOf } from '../text/atoms.ts'
import { foldedText } from '../text/fold.ts'
import type { Range } from '../text/range.ts'
import { hasCue, meaningOf, type Sentence, spanOf, type Taken } from '../text/sentence.ts'
import type { World } from '../world.ts'
import { isNegated } from './negation.ts'

type Model = Understanding['models'][number]
type Competitor = Understanding['competitor'][number]

const tries = new WeakMap<readonly string[], TermTrie>()

function trieOf(skus: readonly string[]): TermTrie {
  let trie = tries.get(skus)
  if (trie === undefined) {
    trie = new TermTrie()
    for (const sku of skus) {
      trie.add(
        atomsOf({ text: foldedText(sku) }).map(({ text }) => text),
        { kind: 'model', sku },
      )
    }
    tries.set(skus, trie)
  }
  return trie
}

/** Our own models in every spelling: BP-80, bp80, "BP 80", ＢＰ－８０. Takes them. */
export function readModels(sentence: Sentence, world: World, taken: Taken): readonly Model[] {
  const { atoms, folded } = sentence
  const trie = trieOf(world.skus)
  const found: (Range & { sku: string })[] = []
  for (let first = 0; first < atoms.length; first += 1) {
    let longest: (Range & { sku: string; next: number }) | undefined
    trie.walk(
      (position) => {
        const atom = atoms[first + position]
        const previous = atoms[first + position - 1]
        if (atom === undefined) return undefined
        if (position > 0) {
          const between = folded.text.slice(previous?.end, atom.start)
          // "BP-80 a 5000": a letter apart is no part of the model.
          if (!/^[\s./_-]{0,2}$/.test(between) || (atom.text.length === 1 && between.startsWith(' '))) return undefined
        }
        return [atom.text]
      },
      (length, meanings) => {
        const [meaning] = meanings
        if (meaning?.kind !== 'model') return
        longest = {
          start: atoms[first]?.start ?? 0,
          end: atoms[first + length - 1]?.end ?? 0,
          sku: meaning.sku,
          next: first + length,
        }
      },
    )
    if (longest === undefined) continue
    const { next, ...model } = longest as Range & { sku: string; next: number }
    // BP-110A is not BP-110; "BP-80s" are several of them.
    if (/^[a-rt-z\d]|^s[a-z\d]/.test(folded.text.slice(model.end))) continue
    // "BP-800" is not BP-80, nor is "BP-80.5"; the atoms see to the former.
    found.push(model)
    first = next - 1
  }
  const bySku = new Map<string, Model>()
  for (const { sku, ...range } of found) {
    taken.take(range)
    if (!bySku.has(sku))
      bySku.set(sku, { sku, span: spanOf(sentence, range), confidence: 0.98, negated: isNegated(sentence, range) })
  }
  return [...bySku.values()]
}

/** A token of a model's designation: capitals, digits, dashes. */
const TOKEN =
  /^[\s:の的]{0,2}((?:(?!\d+(?:[.,]\d+)?\s?(?:nm|n·m|kg|v|bar|mm|rpm|ah|ft|lb|in|%|°)\b)[A-Z0-9][A-Za-z0-9./+-]*))/u
const MOST_TOKENS = 3

/** Competitors' makes, with the model where one is named. Takes both. */
export function readCompetitors(sentence: Sentence, taken: Taken): readonly Competitor[] {
  const found: (Competitor & { start: number; end: number })[] = []
  for (const mention of sentence.mentions) {
    const meaning = meaningOf(mention, 'brand')
    if (meaning === undefined || taken.has(mention)) continue
    const model = modelAfter(sentence, mention.end)
    if (meaning.model !== undefined) {
      if (needsNumber(sentence, mention) && (model === undefined || !/\d/.test(model.text))) continue
      const range = { start: mention.start, end: model?.end ?? mention.end }
      const previous = found.at(-1)
      const own = spanOf(sentence, range)
      if (
        previous !== undefined &&
        previous.brand === meaning.name &&
        previous.model === undefined &&
        mention.start - previous.end <= 3
      ) {
        previous.model = own.text
        previous.span = spanOf(sentence, { start: previous.start, end: range.end })
        previous.end = range.end
      } else found.push({ brand: meaning.name, model: own.text, span: own, confidence: 0.9, ...range })
      taken.take(range)
      continue
    }
    if (isEverydayName(sentence, mention)) continue
    // Milwaukee is a city as well.
    if (model === undefined && meaningOf(mention, 'country') !== undefined) continue
    const range = { start: mention.start, end: model?.end ?? mention.end }
    taken.take(range)
    found.push({
      brand: meaning.name,
      ...(model === undefined ? {} : { model: model.text }),
      span: spanOf(sentence, range),
      confidence: mention.quality,
      ...range,
    })
  }
  return found.map(({ start: _start, end: _end, ...competitor }) => competitor)
}

/** Short names of series are words or abbreviations as well. */
const needsNumber = (sentence: Sentence, mention: Range): boolean =>
  sentence.folded.text.slice(mention.start, mention.end).length <= 4

/** Makes whose names are words: only with a capital, or in a script without. */
const WORDS = /^(?:apex|stanley|atlas|crane|tone|giant|beta|weber|fein|bosch|hilti|pluto|str|asg|scs)$/

function isEverydayName({ folded }: Sentence, { start, end }: Range): boolean {
  const written = folded.source.slice(folded.from[start], folded.to[end - 1])
  return WORDS.test(folded.text.slice(start, end)) && written === written.toLowerCase() && written !== 'bosch'
}

function modelAfter(sentence: Sentence, at: number): (Range & { text: string }) | undefined {
  const { folded } = sentence
  const from = folded.from[at] ?? folded.source.length
  const source = folded.source
  let end = from
  let hasDigit = false
  let start: number | undefined
  for (let tokens = 0; tokens < MOST_TOKENS; tokens += 1) {
    const rest = source.slice(end)
    const match = TOKEN.exec(rest)
    if (match?.[1] === undefined) break
    const token = match[1].replace(/[.,-]+$/, '')
    const tokenStart = end + match[0].length - match[1].length
    if (tokens > 0 && !/^\s/.test(rest)) break
    const foldedStart = folded.from.findIndex((offset) => offset >= tokenStart)
    if (isOtherThing(sentence, foldedStart, token) || isMeasured(sentence, foldedStart, token)) break
    if (
      /^[A-Z][a-z]+$/.test(token) &&
      SERIES[token.toLowerCase()] === undefined &&
      !/^\s[A-Z0-9-]*\d/.test(source.slice(tokenStart + token.length))
    )
      break
    start ??= tokenStart
    end = tokenStart + token.length
    hasDigit ||= /\d/.test(token) || SERIES[token.toLowerCase()] !== undefined
    if (source[end] === ',' || source[end] === '.') break
  }
  if (start === undefined) return undefined
  const series = /^ (?:series|serie|série|range)\b/iu.exec(source.slice(end))
  if (series !== null) end += series[0].length
  const text = source.slice(start, end)
  const isCamel = /^[A-Z][a-z]+[A-Z]/.test(text)
  if (!hasDigit && !isCamel && !(text === text.toUpperCase() && text.length >= 2)) return undefined
  const foldedStart = folded.from.findIndex((offset) => offset >= (start ?? 0))
  let foldedEnd = foldedStart
  while (foldedEnd < folded.text.length && (folded.from[foldedEnd] ?? 0) < end) foldedEnd += 1
  return { start: foldedStart, end: foldedEnd, text }
}

/** "Makita 18 V", "Bosch 20 pieces": what is measured or counted is no model. */
function isMeasured(sentence: Sentence, start: number, token: string): boolean {
  const digits = /^\d+(?:[.,]\d+)?/.exec(token)
  if (digits === null) return false
  const end = start + digits[0].length
  if (readUnitAfter(sentence, { end, how: 'digits' }) !== undefined) return true
  return sentence.mentions.some(
    (mention) =>
      mention.start >= end &&
      mention.start - end <= 1 &&
      mention.meanings.some(({ kind }) => kind === 'counter' || kind === 'timeUnit'),
  )
}

const NOT_MODELS = [
  'country',
  'protocol',
  'certificate',
  'category',
  'incoterm',
  'month',
  'weekday',
  'currency',
  'industry',
  'application',
  'parameter',
  'common',
  'counter',
]

function isOtherThing(sentence: Sentence, start: number, token: string): boolean {
  const mention = sentence.mentions.find((entry) => entry.start === start)
  if (mention === undefined || /\d/.test(token)) return false
  return mention.meanings.some(({ kind }) => NOT_MODELS.includes(kind)) || hasCue(mention, 'negation', 'like')
}

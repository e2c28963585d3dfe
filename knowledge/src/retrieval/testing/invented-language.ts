import type { Locale } from '@tradewind/schema/locales'
import type { Random } from '../../selector/testing/synthesis.ts'

export function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

/** Every beginning with every middle and every end, as "str" + "a" + "ng". */
function syllables(beginnings: string, middles: string, ends: string): readonly string[] {
  const parts = [beginnings, middles, ends].map((list) => list.split(' '))
  const [first = [], second = [], third = []] = parts
  return first.flatMap((a) => second.flatMap((b) => ['', ...third].map((c) => `${a}${b}${c}`)))
}

const characters = (from: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_character, at) => String.fromCodePoint(from + at))

/**
 * What words are made of, and how many of it at most. Counted over 120 passages, a letter group of these words occurs in
 * about as many of them as one of a real text does; with fewer syllables the full-text index had much longer lists.
 */
const MATTER: Readonly<Record<Locale, { readonly parts: readonly string[]; readonly most: number }>> = {
  en: { parts: syllables('b c d f g l m n p r s t pr st tr th', 'a e i o u ea', 'l n r s ng ck'), most: 4 },
  de: { parts: syllables('b d f g h k l m n r s t schl tr w', 'a e i o u ei', 'n r s l ch ng'), most: 5 },
  es: { parts: syllables('b c d f g l m n p r s t v tr', 'a e i o u ía', 'n r s l'), most: 4 },
  pt: { parts: syllables('b c d f g l m n p r s t v lh', 'a e i o u ão', 'n r s m'), most: 4 },
  ar: { parts: syllables('ب ت ج ح د ر ز س ش ص ع ف ق ك', 'ا و ي ل م', 'ن ه ر ت'), most: 2 },
  zh: { parts: characters(0x4e00, 2500), most: 3 },
  ja: { parts: [...characters(0x4e00, 1200), ...characters(0x30a2, 70)], most: 4 },
}

export const isSpaced = (locale: Locale): boolean => locale !== 'zh' && locale !== 'ja'

/** The later a word comes in the vocabulary, the longer it is. */
function inventWord(locale: Locale, rank: number, random: Random): string {
  const { parts, most } = MATTER[locale]
  const count = Math.min(most, 1 + Math.floor(Math.log10(10 + rank) * 0.6 + random()))
  return Array.from({ length: count }, () => pick(parts, random)).join('')
}

/** Zipf–Mandelbrot. The offset is large because the commonest words of a real text, its stop words, come beside these. */
const EXPONENT = 1
const OFFSET = 25

export interface Vocabulary {
  readonly locale: Locale
  /** A word, the commoner the likelier. */
  draw(): string
}

export function inventVocabulary(locale: Locale, size: number, random: Random): Vocabulary {
  const words = Array.from({ length: size }, (_word, rank) => inventWord(locale, rank, random))
  const reached: number[] = []
  let sum = 0
  for (let rank = 0; rank < size; rank += 1) {
    sum += 1 / (rank + OFFSET) ** EXPONENT
    reached.push(sum)
  }
  return {
    locale,
    draw() {
      const wanted = random() * sum
      let low = 0
      let high = size - 1
      while (low < high) {
        const middle = (low + high) >> 1
        if ((reached[middle] ?? 0) < wanted) low = middle + 1
        else high = middle
      }
      return words[low] ?? ''
    },
  }
}

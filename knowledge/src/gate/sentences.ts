import { LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'
import { foldTerm } from '@tradewind/schema/units'
import { gatePatterns } from './words/gate-words.ts'

/** A row of a table as text, "head: cell; head: cell": it stands for itself and goes on about nothing. */
export function isRow(text: string): boolean {
  return /^[^:;：；]{1,60}[:：] ?[^;；]+[;；] ?[^:;：；]{1,60}[:：]/u.test(text)
}

const segmenters = new Map<Locale, Intl.Segmenter>()

function segmenter(locale: Locale): Intl.Segmenter {
  let known = segmenters.get(locale)
  if (known === undefined) {
    known = new Intl.Segmenter(LOCALE_FACTS[locale].intl, { granularity: 'sentence' })
    segmenters.set(locale, known)
  }
  return known
}

/** "z. B.", "No. 5", "J. Smith", "1." do not end a sentence. */
function endsInAbbreviation(segment: string, locale: Locale): boolean {
  const last = /(?:^|[\s(])([\p{L}\d.]{1,8})\.\s*$/u.exec(segment)?.[1]
  if (last === undefined) return false
  if ((locale === 'de' && /^\d{1,2}$/u.test(last)) || /^\p{Lu}$/u.test(last)) return true
  const { abbreviations } = gatePatterns(locale)
  return new RegExp(`^(?:${abbreviations.source})$`, 'u').test(foldTerm(last))
}

/** The sentences of one paragraph, white space trimmed. */
export function sentencesOf(paragraph: string, locale: Locale): string[] {
  const sentences: string[] = []
  let open = ''
  for (const { segment } of segmenter(locale).segment(paragraph)) {
    open += segment
    if (endsInAbbreviation(open, locale)) continue
    if (open.trim() !== '') sentences.push(open.trim())
    open = ''
  }
  if (open.trim() !== '') sentences.push(open.trim())
  return sentences
}

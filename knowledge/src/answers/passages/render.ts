import type { Citation } from '@tradewind/schema/contracts/passages'
import type { Locale, UnitSystem } from '@tradewind/schema/locales'
import { formatInUnit, formatQuantity } from '@tradewind/schema/units'
import { plain } from '../../gate/reading/normalise.ts'
import { readQuantities } from '../../gate/reading/quantities.ts'
import { isUnitCode } from '../../gate/reading/units.ts'
import { sentencesOf } from '../../gate/sentences.ts'
import type { Glossary } from '../parts.ts'
import { termPairs } from '../question/expand.ts'
import type { Found } from './found.ts'

type Rendering = NonNullable<Citation['rendering']>

/** Key facts of some sentences in another language: known words with the figures beside them. Keywords, no translation. */
export function keywordsOf(
  sentences: readonly string[],
  from: Locale,
  to: { readonly locale: Locale; readonly unitSystem: UnitSystem },
  glossary: Glossary,
): string[] {
  return sentences.flatMap((sentence) => {
    const terms = [...new Set(termPairs(sentence, from, to.locale, glossary).map(([, term]) => term))]
    const figures = readQuantities(plain(sentence), from).flatMap(({ ends: [low, high], unit, isPlusMinus }) => {
      if (unit === undefined || !isUnitCode(unit.code)) return []
      const quantity = high === undefined ? low.value : { min: low.value, max: high.value }
      const format = { plusMinus: isPlusMinus }
      const original = formatInUnit(quantity, unit.code, to.locale, format)
      const shown = formatQuantity(quantity, unit.code, to.locale, to.unitSystem, format)
      return [shown === original ? original : `${original} (${shown})`]
    })
    if (terms.length === 0) return []
    return [figures.length === 0 ? terms.join(' · ') : `${terms.join(' · ')}: ${figures.join(', ')}`]
  })
}

/** A passage in another language as the reader can read it: the parallel place, else keywords. */
export function renderingOf(
  { chunk, parallel }: Found,
  to: { readonly locale: Locale; readonly unitSystem: UnitSystem },
  glossary: Glossary,
): Rendering | undefined {
  if (chunk.locale === to.locale) return undefined
  if (parallel !== undefined) return { text: parallel.text, by: 'parallel' }
  const lines = [
    ...chunk.headings.slice(-1),
    ...chunk.text.split('\n').flatMap((line) => sentencesOf(line, chunk.locale)),
  ]
  const text = keywordsOf(lines, chunk.locale, to, glossary).join('\n')
  return text === '' ? undefined : { text, by: 'glossary' }
}

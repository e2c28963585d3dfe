import { foldTerm } from '@tradewind/schema/units'
import type { Unit } from '../passages/unit.ts'
import { termsOf } from '../question/spellings.ts'
import type { Composition } from './composition.ts'

/** Whether what is quoted says these words, in whatever language it is quoted in; one character alone says nothing. */
export const isSaidIn = ({ sources }: Composition, units: readonly Unit[]): boolean =>
  sources.some(({ chunk: { text, title, locale } }) => {
    const terms = new Set(termsOf(`${title} ${text}`, locale))
    const folded = foldTerm(text)
    return units.every(({ phrases }) =>
      phrases[locale].some(({ terms: own, written }) =>
        written === undefined
          ? own.length > 0 && own.every((term) => terms.has(term))
          : written.length > 1 && folded.includes(written),
      ),
    )
  })

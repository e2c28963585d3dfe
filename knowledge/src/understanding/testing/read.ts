import type { Understanding } from '@tradewind/schema/contracts/understanding'
import type { Locale } from '@tradewind/schema/locales'
import { understand } from '../understand.ts'

/** A Monday. */
const TODAY = '2026-11-23'
const WORLD = { skus: ['BP-80', 'DN-40'], today: TODAY }

/** What is understood of a sentence written on a page in this language, as the answer to what was asked last. */
export function read(locale: Locale, text: string, ...asked: string[]): Understanding {
  return understand({ text, locale, context: { asked, known: [], shown: [] } }, WORLD)
}

/** Parameters as `code bound numbers unit`, or `code values`; a refused one begins with "no ". */
export const parametersOf = (locale: Locale, text: string, ...asked: string[]): readonly string[] =>
  read(locale, text, ...asked).parameters.map((parameter) => {
    const refused = parameter.negated ? 'no ' : ''
    if (!('bound' in parameter))
      return `${refused}${parameter.parameter} ${'values' in parameter ? parameter.values : parameter.value}`
    const { bound, min, max, unit } = parameter
    return `${refused}${parameter.parameter} ${bound} ${[min, max].filter((end) => end !== undefined).join('..')} ${unit}`
  })

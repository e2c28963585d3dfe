import { localize } from '../localize.ts'
import type { Words } from '../types.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import { TERM_CODES, type TermCode } from './texts.ts'
import { zh } from './zh.ts'

export interface Term {
  readonly code: TermCode
  readonly title: Words
  readonly text: Words
}

const localized = localize({ en, zh, es, ar, ja, de, pt })

/** The summary of the terms of sale, in the order a quotation prints it. */
export const TERMS: readonly Term[] = TERM_CODES.map((code) => ({ code, ...localized[code] }))

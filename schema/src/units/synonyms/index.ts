import type { Locale } from '../../locales.ts'
import { synonyms as ar } from './ar.ts'
import { synonyms as de } from './de.ts'
import { synonyms as en } from './en.ts'
import { synonyms as es } from './es.ts'
import { synonyms as ja } from './ja.ts'
import { synonyms as pt } from './pt.ts'
import type { UnitSynonyms } from './terms.ts'
import { synonyms as zh } from './zh.ts'

export const UNIT_SYNONYMS: Readonly<Record<Locale, UnitSynonyms>> = { en, zh, es, ar, ja, de, pt }

import type { Locale } from '@tradewind/schema/locales'
import type { LocaleLexicon } from '../lexicon/locale-lexicon.ts'
import { ar } from './ar/lexicon.ts'
import { de } from './de/lexicon.ts'
import { en } from './en/lexicon.ts'
import { es } from './es/lexicon.ts'
import { ja } from './ja/lexicon.ts'
import { pt } from './pt/lexicon.ts'
import { zh } from './zh/lexicon.ts'

export const LEXICONS: Readonly<Record<Locale, LocaleLexicon>> = { en, zh, es, ar, ja, de, pt }

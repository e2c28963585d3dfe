import type { Locale } from '@tradewind/schema/locales'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import type { MailWords } from './types.ts'
import { zh } from './zh.ts'

export const MAIL_WORDS: Readonly<Record<Locale, MailWords>> = { en, zh, es, ar, ja, de, pt }

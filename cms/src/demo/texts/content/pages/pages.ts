import { assemblePage, byLocale } from '../assemble.ts'
import type { Page } from '../types.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import { zh } from './zh.ts'

const texts = { en, zh, es, ar, ja, de, pt }

export const PAGES: readonly Page[] = (['about', 'contact', 'privacy', 'imprint'] as const).map((slug) =>
  assemblePage(
    slug,
    byLocale(texts, (pages) => pages[slug]),
  ),
)

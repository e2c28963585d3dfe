import type { Locale } from '@tradewind/schema/locales'
import type { ContentKind } from '../../generated/prisma/enums.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import { LIBRARY_CODES, type LibraryCode, type LibraryTexts } from './types.ts'
import { zh } from './zh.ts'

const TEXTS: Readonly<Record<Locale, LibraryTexts>> = { en, zh, es, ar, ja, de, pt }

interface LibraryItem {
  readonly code: LibraryCode
  readonly kind: ContentKind
  /** Codes of the stages it fits; empty: any. */
  readonly stages: readonly string[]
}

const FACTS: Readonly<Record<LibraryCode, Omit<LibraryItem, 'code'>>> = {
  'mail-recap': { kind: 'mail_template', stages: ['first_touch'] },
  'mail-silent': { kind: 'mail_template', stages: ['contact', 'first_touch', 'decision'] },
  'mail-rescue': { kind: 'mail_template', stages: ['decision'] },
  'mail-quote-expiring': { kind: 'mail_template', stages: ['decision'] },
  'mail-open-question': { kind: 'mail_template', stages: [] },
  'mail-requirements': { kind: 'mail_template', stages: ['lead', 'contact', 'first_touch'] },
  'mail-differences': { kind: 'mail_template', stages: ['decision'] },
  'mail-after-sales': { kind: 'mail_template', stages: ['won'] },
  'mail-review': { kind: 'mail_template', stages: ['won'] },
  'call-first': { kind: 'script', stages: ['lead', 'contact'] },
  'call-price': { kind: 'script', stages: ['first_touch', 'decision'] },
  'call-silent': { kind: 'script', stages: ['contact', 'first_touch', 'decision'] },
  'call-decision-maker': { kind: 'script', stages: ['first_touch', 'decision'] },
  'call-key-account': { kind: 'script', stages: ['first_touch', 'decision'] },
  'call-check-in': { kind: 'script', stages: [] },
  'checklist-requirements': { kind: 'checklist', stages: ['contact', 'first_touch'] },
  'faq-price': { kind: 'faq', stages: ['first_touch', 'decision'] },
  'list-differences': { kind: 'document', stages: ['decision'] },
  'pack-after-sales': { kind: 'document', stages: ['won'] },
}

/** What a new installation's content library begins with, in every language. */
export const LIBRARY_ITEMS = LIBRARY_CODES.map((code) => ({
  code,
  ...FACTS[code],
  name: Object.fromEntries(Object.entries(TEXTS).map(([locale, texts]) => [locale, texts[code].name])),
  texts: Object.fromEntries(
    Object.entries(TEXTS).map(([locale, texts]) => {
      const { subject, body } = texts[code]
      return [locale, subject === undefined ? { body } : { subject, body }]
    }),
  ),
}))

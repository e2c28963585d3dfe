import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { valueLabel } from '@tradewind/schema/ontology'
import { NAMES } from '../../labels/names.ts'
import { type Block, blocks, list, plain, section } from '../markdown.ts'
import { dayOf, textIn } from '../text.ts'
import type { CertificateRow, QuestionRow } from './rows.ts'

/** Calls `make` for every language and keeps what it makes. */
export function perLocale<Made>(make: (locale: Locale) => Made | undefined): Made[] {
  return LOCALES.flatMap((locale) => make(locale) ?? [])
}

/** Questions with their answers, each question a heading; only those that are there in the language. */
export function questions(rows: readonly QuestionRow[] | null | undefined, locale: Locale): Block[] {
  return (rows ?? []).map((row) => {
    const [question, answer] = [textIn(row.question, locale), textIn(row.answer, locale)]
    return question === undefined || answer === undefined ? undefined : section(2, question, plain(answer))
  })
}

/** Titled paragraphs under one heading. */
export function titled(
  heading: string,
  rows: readonly { readonly title?: unknown; readonly text?: unknown }[] | null | undefined,
  locale: Locale,
): Block {
  const entries = (rows ?? []).map((row) => {
    const [title, text] = [textIn(row.title, locale), textIn(row.text, locale)]
    return title === undefined || text === undefined ? undefined : section(3, title, plain(text))
  })
  return section(2, heading, ...entries)
}

/** "name: value" lines under a heading. */
export function facts(entries: readonly (readonly [string, string | number | null | undefined])[]): Block {
  return list(
    entries.map(([name, value]) => {
      const text = value === null || value === undefined ? '' : String(value).trim()
      return text === '' ? undefined : `${name}: ${text}`
    }),
  )
}

/** "CE" of the code ce; a management system has no kind. */
export function certificateKind({ kind }: CertificateRow, locale: Locale): string | undefined {
  return kind ? valueLabel('certificates', kind, locale) : undefined
}

export function certificateFacts(row: CertificateRow, locale: Locale): Block {
  const known = facts([
    [NAMES.number[locale], row.number],
    [NAMES.kind[locale], certificateKind(row, locale)],
    [NAMES.standard[locale], row.standard],
    [NAMES.issuer[locale], row.issuer],
    [NAMES.validFrom[locale], row.validFrom ? dayOf(row.validFrom) : undefined],
    [NAMES.validUntil[locale], row.validUntil ? dayOf(row.validUntil) : undefined],
  ])
  return blocks(known, row.sample === true ? plain(NAMES.sample[locale]) : undefined)
}

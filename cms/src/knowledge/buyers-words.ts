import type { KnowledgeDocument } from '@tradewind/schema/contracts/knowledge-documents'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@tradewind/schema/locales'
import { fittingLines, NAME_LINES, QUESTION_LINES } from '../fields/lines.ts'
import { FAQ_PART } from './document.ts'
import { inline } from './markdown.ts'
import type { AskedRow, WordsRow } from './sheets/rows.ts'
import { textIn } from './text.ts'

/** The contract's limits. */
const MOST_QUESTIONS = 5_000
const LONGEST_SECTION = 300

type Question = KnowledgeDocument['questions'][number]
type Versions = readonly KnowledgeDocument[]

/**
 * Hands the words that are written beside a document of the CMS to what was made of it: each question to the version in
 * its own language, or where there is none (or the section is not in it) to the English one, else the first; names to
 * the English version alone, else the first. A question whose section is one of the product's or family's own questions
 * goes with these, every other with the main text; files and competitor figures get nothing.
 * @param documents everything made of the document of the CMS
 */
export function withBuyersWords(documents: Versions, row: WordsRow): KnowledgeDocument[] {
  const main = documents.filter((document) => document.id === `${document.source}:${document.locale}`)
  const faq = documents.filter((document) => document.id === `${document.source}.${FAQ_PART}:${document.locale}`)
  const questions = new Map<string, Question[]>()
  for (const asked of row.askedQuestions ?? []) {
    const versions = main.length === 0 || isAnsweredBy(faq, asked) ? faq : main
    for (const locale of LOCALES) {
      const version = versionFor(holding(versions, asked), locale)
      if (version === undefined) continue
      const section = sectionIn(asked, version.locale)
      const lines = fittingLines(textIn(asked.questions, locale) ?? '', QUESTION_LINES)
      const written = lines.map((text): Question => ({ locale, text, ...(section === undefined ? {} : { section }) }))
      questions.set(version.id, [...(questions.get(version.id) ?? []), ...written])
    }
  }
  const named = versionFor(main.length === 0 ? faq : main, DEFAULT_LOCALE)
  return documents.map((document) => ({
    ...document,
    questions: (questions.get(document.id) ?? []).slice(0, MOST_QUESTIONS),
    names: document === named ? namesOf(row) : [],
  }))
}

/** True when the section is a heading of the version in the section's language. */
function isAnsweredBy(versions: Versions, { section }: AskedRow): boolean {
  return versions.some(({ body, locale }) => {
    const heading = textIn(section, locale)
    if (heading === undefined || body.form !== 'text') return false
    const written = inline(heading)
    return body.markdown.split('\n').some((line) => /^#{2,3} /.test(line) && line.replace(/^#+ /, '') === written)
  })
}

/** The versions that have the section: what only the Chinese manual says is not looked for in the English one. */
function holding(versions: Versions, { section }: AskedRow): Versions {
  const named = versions.filter(({ locale }) => textIn(section, locale) !== undefined)
  return named.length === 0 ? versions : named
}

function versionFor(versions: Versions, locale: Locale): KnowledgeDocument | undefined {
  return (
    versions.find((version) => version.locale === locale) ??
    versions.find((version) => version.locale === DEFAULT_LOCALE) ??
    versions[0]
  )
}

function sectionIn({ section }: AskedRow, locale: Locale): string | undefined {
  const written = [locale, DEFAULT_LOCALE, ...LOCALES].map((candidate) => textIn(section, candidate))
  return written.find((heading) => heading !== undefined)?.slice(0, LONGEST_SECTION)
}

function namesOf({ alsoCalled }: WordsRow): KnowledgeDocument['names'] {
  return LOCALES.flatMap((locale) =>
    fittingLines(textIn(alsoCalled, locale) ?? '', NAME_LINES).map((text) => ({ locale, text })),
  )
}

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { localizedText, specifications } from '@tradewind/schema/contracts/catalog'
import { glossaryTerm } from '@tradewind/schema/contracts/knowledge-documents'
import { PERMISSIONS } from '@tradewind/schema/contracts/passages'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { CATEGORIES } from '@tradewind/schema/ontology'
import { z } from 'zod'
import { SLUG_PATTERN } from '../fields/slug.ts'
import { type AskedEntries, askedEntries, askedOfFaq } from './buyers-words.ts'
import { namesIn, readJson } from './json-files.ts'

/** The formats of `knowledge/README.md`. */
const skus = z.array(z.string()).default([])

const withEnglish = localizedText.refine((texts) => texts.en !== undefined, 'English is required')

const manualSheet = z.strictObject({
  kind: z.enum(['manual', 'guide', 'certificate', 'company']),
  series: z.string().regex(SLUG_PATTERN).max(100),
  revision: z.string().min(1).max(40),
  permission: z.enum(PERMISSIONS).default('public'),
  skus,
  title: localizedText,
})

const faqEntry = z.strictObject({
  question: withEnglish,
  answer: withEnglish,
  skus,
  categories: z.array(z.enum(CATEGORIES)).default([]),
})

const glossaryEntry = z.strictObject({ term: withEnglish, synonyms: glossaryTerm.shape.synonyms.default({}) })

const competitorEntry = z.strictObject({
  brand: z.string().min(1).max(120),
  model: z.string().min(1).max(120),
  skus,
  figures: z
    .array(
      z
        .strictObject({
          parameter: z.string(),
          value: z.unknown(),
          source: z.string().min(1).max(200),
          sourceUrl: z.url({ protocol: /^https$/ }).optional(),
          asOf: z.iso.date(),
          sample: z.boolean(),
        })
        .superRefine(({ parameter, value }, context) => {
          const parsed = specifications.safeParse({ [parameter]: value })
          for (const issue of parsed.error?.issues ?? []) context.addIssue({ code: 'custom', message: issue.message })
        }),
    )
    .min(1),
  notes: localizedText.default({}),
})

export interface FaqEntry extends z.infer<typeof faqEntry> {
  /** Other ways in which buyers ask it. */
  readonly asked: AskedEntries
}
export type GlossaryEntry = z.infer<typeof glossaryEntry>
export type CompetitorEntry = z.infer<typeof competitorEntry>

export interface ManualEntry extends z.infer<typeof manualSheet> {
  readonly text: Partial<Record<Locale, string>>
  readonly files: readonly { readonly locale: Locale; readonly ending: string; readonly data: Buffer }[]
  readonly asked: AskedEntries
  /** Name of the folder it was read from. */
  readonly folder: string
}

export interface KnowledgeFiles {
  readonly manuals: readonly ManualEntry[]
  readonly faq: readonly FaqEntry[]
  readonly glossary: readonly GlossaryEntry[]
  readonly competitors: readonly CompetitorEntry[]
}

/** Everything below the folder. @throws with the path of the file that breaks its format, and how */
export async function readKnowledgeFiles(folder: string): Promise<KnowledgeFiles> {
  const manuals: ManualEntry[] = []
  for (const name of await namesIn(path.join(folder, 'manuals'))) {
    manuals.push(await readManual(path.join(folder, 'manuals', name)))
  }
  return {
    manuals,
    faq: await readFaq(folder),
    glossary: await readEntries(path.join(folder, 'glossary'), glossaryEntry),
    competitors: await readEntries(path.join(folder, 'competitors'), competitorEntry),
  }
}

async function readFaq(folder: string): Promise<FaqEntry[]> {
  const entries = await readEntries(path.join(folder, 'faq'), faqEntry)
  const questions = path.join(folder, 'questions')
  if (!(await namesIn(questions)).includes('faq.json')) return entries.map((entry) => ({ ...entry, asked: [] }))
  const file = path.join(questions, 'faq.json')
  const rows = await readJson(file, askedOfFaq)
  for (const { of } of rows) {
    if (!entries.some(({ question }) => question.en === of)) throw new Error(`${file}: no entry asks "${of}"`)
  }
  return entries.map((entry) => ({
    ...entry,
    asked: rows.filter(({ of }) => of === entry.question.en).map(({ questions: asked }) => ({ questions: asked })),
  }))
}

async function readEntries<Entry extends z.ZodType>(folder: string, entry: Entry): Promise<z.infer<Entry>[]> {
  const entries: z.infer<Entry>[] = []
  for (const name of await namesIn(folder)) {
    if (name.endsWith('.json')) entries.push(...(await readJson(path.join(folder, name), z.array(entry))))
  }
  return entries
}

const BODY = new RegExp(`^(${LOCALES.join('|')})\\.(md|pdf|docx|html)$`)

async function readManual(folder: string): Promise<ManualEntry> {
  const sheet = await readJson(path.join(folder, 'manual.json'), manualSheet)
  const text: Partial<Record<Locale, string>> = {}
  const files: { locale: Locale; ending: string; data: Buffer }[] = []
  let asked: AskedEntries = []
  const seen = new Set<string>()
  for (const name of await namesIn(folder)) {
    if (name === 'manual.json') continue
    if (name === 'questions.json') {
      asked = await readJson(path.join(folder, name), askedEntries)
      continue
    }
    const [, locale, ending = ''] = (BODY.exec(name) ?? []) as unknown as [string, Locale?, string?]
    if (locale === undefined) throw new Error(`${path.join(folder, name)}: it is no <locale>.md, .pdf, .docx or .html`)
    if (seen.has(locale)) throw new Error(`${folder}: there are two bodies for ${locale}`)
    if (sheet.title[locale] === undefined) throw new Error(`${folder}: there is no title for ${locale}`)
    seen.add(locale)
    const data = await readFile(path.join(folder, name))
    if (ending === 'md') text[locale] = data.toString('utf8')
    else files.push({ locale, ending, data })
  }
  if (seen.size === 0) throw new Error(`${folder}: there is no text or file in any language`)
  return { ...sheet, text, files, asked, folder: path.basename(folder) }
}

import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import { textIn } from '../knowledge/text.ts'
import { MANUALS_FOLDER } from '../manuals/folder.ts'
import { inspectManualFile } from '../manuals/inspect-file.ts'
import { askedFields } from './buyers-words.ts'
import { KNOWLEDGE_FOLDER } from './json-files.ts'
import { type CompetitorEntry, type FaqEntry, type ManualEntry, readKnowledgeFiles } from './knowledge-files.ts'
import { instant } from './product-documents.ts'
import { known, type SeedProgress } from './stock.ts'
import { row, writeDocument } from './write-document.ts'

type Ids = ReadonlyMap<string, number>

/**
 * Manuals, questions, glossary and competitor figures of the demo company, from the files of a folder
 * (`knowledge/README.md` says how they are written). What is there already is left as it is.
 * @returns how many documents were written
 */
export async function seedKnowledge(
  req: PayloadRequest,
  report: (progress: SeedProgress) => void,
  folder: string = KNOWLEDGE_FOLDER,
): Promise<number> {
  const files = await readKnowledgeFiles(folder)
  const products = await known(req, 'products', 'sku')
  const categories = await known(req, 'categories', 'code')
  const manuals = new Set(await namesOf(req, 'manuals', ({ series, revision }) => `${series} ${revision}`))
  const questions = new Set(await namesOf(req, 'faq', ({ question }) => textIn(question, 'en') ?? ''))
  const terms = new Set(await namesOf(req, 'glossary', ({ term }) => textIn(term, 'en') ?? ''))
  const models = new Set(await namesOf(req, 'competitors', ({ brand, model }) => `${brand} ${model}`))
  const writing: readonly (() => Promise<unknown>)[] = [
    ...missing(files.manuals, manuals, ({ series, revision }) => `${series} ${revision}`).map(
      (entry) => async () => writeDocument(req, 'manuals', await manualDocument(req, entry, products)),
    ),
    ...missing(files.faq, questions, ({ question }) => question.en ?? '').map(
      (entry) => () => writeDocument(req, 'faq', faqDocument(entry, products, categories)),
    ),
    ...missing(files.glossary, terms, ({ term }) => term.en ?? '').map(
      (entry) => () => writeDocument(req, 'glossary', { ...entry }),
    ),
    ...missing(files.competitors, models, ({ brand, model }) => `${brand} ${model}`).map(
      (entry) => () => writeDocument(req, 'competitors', competitorDocument(entry, products)),
    ),
  ]
  for (const [index, write] of writing.entries()) {
    await write()
    report({ step: 'knowledge', done: index + 1, total: writing.length })
  }
  return writing.length
}

function missing<Entry>(
  entries: readonly Entry[],
  there: ReadonlySet<string>,
  nameOf: (entry: Entry) => string,
): readonly Entry[] {
  return entries.filter((entry) => !there.has(nameOf(entry)))
}

/** What names the documents that are there, drafts of editors included; texts are records by language here. */
async function namesOf(
  req: PayloadRequest,
  collection: 'manuals' | 'faq' | 'glossary' | 'competitors',
  nameOf: (doc: Readonly<Record<string, unknown>>) => string,
): Promise<string[]> {
  const { docs } = await req.payload.db.find<Record<string, unknown>>({
    collection,
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(nameOf)
}

function ids(names: readonly string[], stock: Ids, what: string): number[] {
  return names.map((name) => {
    const id = stock.get(name)
    if (id === undefined) throw new Error(`${name} is no ${what} of the demo`)
    return id
  })
}

async function manualDocument(req: PayloadRequest, entry: ManualEntry, products: Ids) {
  const files = []
  for (const { locale, ending, data } of entry.files) {
    const filename = `${entry.series}-${entry.revision}-${locale}.${ending}`
    files.push(row({ file: await writeFileDocument(req, filename, data), language: locale }))
  }
  const { asked, kind, permission, revision, series, skus, text, title } = entry
  const about = { products: ids(skus, products, 'product'), ...askedFields(asked) }
  return { kind, permission, revision, series, text, title, files, ...about }
}

async function writeFileDocument(req: PayloadRequest, filename: string, data: Buffer): Promise<number> {
  const verdict = inspectManualFile(filename, data)
  if (!verdict.ok) throw new Error(`${filename} was refused: ${verdict.reason}`)
  await mkdir(MANUALS_FOLDER, { recursive: true })
  await writeFile(path.join(MANUALS_FOLDER, filename), data)
  return writeDocument(req, 'manual-files', { filename, mimeType: verdict.mimeType, filesize: data.length })
}

function faqDocument({ question, answer, asked, skus, categories }: FaqEntry, products: Ids, stock: Ids) {
  return {
    question,
    answer,
    products: ids(skus, products, 'product'),
    categories: ids(categories, stock, 'category'),
    ...askedFields(asked),
  }
}

function competitorDocument({ brand, model, figures, notes, skus }: CompetitorEntry, products: Ids) {
  return {
    brand,
    model,
    notes,
    products: ids(skus, products, 'product'),
    figures: figures.map(({ parameter, value, source, sourceUrl, asOf, sample }) =>
      row({ figure: { parameter, value }, source, sourceUrl, asOf: instant(asOf), sample }),
    ),
  }
}

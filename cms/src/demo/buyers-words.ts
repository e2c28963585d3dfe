import path from 'node:path'
import { localizedText } from '@tradewind/schema/contracts/catalog'
import { DEMO_PRODUCTS } from '@tradewind/schema/demo'
import { LOCALES } from '@tradewind/schema/locales'
import { CATEGORIES } from '@tradewind/schema/ontology'
import { z } from 'zod'
import { type LineLimits, NAME_LINES, QUESTION_LINES } from '../fields/lines.ts'
import { namesIn, readJson, readNamed } from './json-files.ts'
import { ARTICLES, PAGES } from './texts/content/index.ts'
import { row } from './write-document.ts'

/** The formats of `questions/` and `names/`, as `knowledge/README.md` says. */
const lines = ({ shortest, longest, most }: LineLimits) => {
  const line = z.string().trim().min(shortest).max(longest)
  return z.partialRecord(z.enum(LOCALES), z.array(line.regex(/^.*$/, 'one line')).min(1).max(most))
}

const questions = lines(QUESTION_LINES)
const names = lines(NAME_LINES)

export const askedEntries = z.array(z.strictObject({ section: localizedText.optional(), questions }))
/** Questions about entries of the FAQ: `of` is the English question of the entry. */
export const askedOfFaq = z.array(z.strictObject({ of: z.string(), questions }))
const familyNames = z.strictObject({ family: names.default({}), products: z.record(z.string(), names).default({}) })

export type AskedEntries = z.infer<typeof askedEntries>
type Names = z.infer<typeof names>

/** What buyers ask about the documents of the demo's site and catalogue, and what they call its products. */
export interface BuyersWords {
  readonly company: AskedEntries
  /** By slug. */
  readonly articles: ReadonlyMap<string, AskedEntries>
  readonly pages: ReadonlyMap<string, AskedEntries>
  /** By code. */
  readonly categories: ReadonlyMap<string, AskedEntries>
  readonly categoryNames: ReadonlyMap<string, Names>
  /** By SKU in lower case. */
  readonly products: ReadonlyMap<string, AskedEntries>
  readonly productNames: ReadonlyMap<string, Names>
}

/** @throws with the path of the file that breaks its format or is about nothing of the demo, and how */
export async function readBuyersWords(folder: string): Promise<BuyersWords> {
  const asked = (part: string, expected: readonly string[]) =>
    readNamed(path.join(folder, 'questions', part), expected, askedEntries)
  const families = await readNamed(path.join(folder, 'names'), CATEGORIES, familyNames)
  const productNames = new Map<string, Names>()
  for (const [code, { products }] of families) {
    for (const [sku, said] of Object.entries(products)) {
      if (!DEMO_PRODUCTS.some((product) => product.sku === sku && product.category === code)) {
        throw new Error(`${path.join(folder, 'names', `${code}.json`)}: ${sku} is no product of the family`)
      }
      productNames.set(sku.toLowerCase(), said)
    }
  }
  const stray = (await namesIn(path.join(folder, 'questions'))).find((name) => !PLACES.includes(name))
  if (stray !== undefined) throw new Error(`${path.join(folder, 'questions', stray)}: it is not known what it is about`)
  const isCompany = (await namesIn(path.join(folder, 'questions'))).includes('company.json')
  return {
    company: isCompany ? await readJson(path.join(folder, 'questions', 'company.json'), askedEntries) : [],
    articles: await asked(
      'articles',
      ARTICLES.map(({ slug }) => slug),
    ),
    pages: await asked(
      'pages',
      PAGES.map(({ slug }) => slug),
    ),
    categories: await asked('categories', CATEGORIES),
    categoryNames: new Map([...families].map(([code, { family }]) => [code, family])),
    products: await asked(
      'products',
      DEMO_PRODUCTS.map(({ sku }) => sku.toLowerCase()),
    ),
    productNames,
  }
}

const PLACES = ['company.json', 'faq.json', 'articles', 'pages', 'categories', 'products']

/** The fields of `fields/buyers-words.ts`, every text as a record by language; what nobody wrote is left out. */
export function askedFields(entries: AskedEntries | undefined) {
  if (entries === undefined || entries.length === 0) return {}
  return {
    askedQuestions: entries.map(({ section, questions: asked }) =>
      row({ ...(section === undefined ? {} : { section }), questions: joined(asked) }),
    ),
  }
}

export function nameFields(said: Names | undefined) {
  return said === undefined || Object.keys(said).length === 0 ? {} : { alsoCalled: joined(said) }
}

function joined(byLocale: Names): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(byLocale).map(([locale, texts]) => [locale, texts.join('\n')]))
}

import { DEMO_COMPANY } from '@tradewind/schema/demo'
import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import type { BuyersWords } from './buyers-words.ts'
import { articleDocument, companyDocument, homeDocument, navigationDocument, pageDocument } from './site-documents.ts'
import { known, type SeedProgress } from './stock.ts'
import { ARTICLES, COMPANY_TEXTS, PAGES } from './texts/content/index.ts'
import { writeDocument, writeGlobal } from './write-document.ts'

type Report = (progress: SeedProgress) => void

/** Articles, pages and the site's globals of the demo company; returns how many documents were written. */
export async function seedContent(req: PayloadRequest, report: Report, words: BuyersWords): Promise<number> {
  const products = await known(req, 'products', 'sku')
  const articles = await writeMissing(
    req,
    report,
    'articles',
    'slug',
    ARTICLES,
    ({ slug }) => slug,
    (article) => articleDocument(article, products, words),
  )
  const pages = await writeMissing(
    req,
    report,
    'pages',
    'slug',
    PAGES,
    ({ slug }) => slug,
    (page) => pageDocument(page, words),
  )
  const certificates = await writeMissing(
    req,
    report,
    'certificates',
    'number',
    DEMO_COMPANY.managementCertificates,
    ({ number }) => number,
    managementCertificate,
  )
  const globals: readonly [GlobalSlug, () => Record<string, unknown>][] = [
    ['navigation', navigationDocument],
    ['company', () => companyDocument(certificates.ids, words)],
    ['home', () => homeDocument(products, articles.ids)],
  ]
  let written = articles.written + pages.written + certificates.written
  for (const [index, [slug, make]] of globals.entries()) {
    const stored = await req.payload.db.findGlobal({ slug, req })
    if (!('id' in stored) || stored.id === undefined) {
      await writeGlobal(req, slug, make())
      written += 1
    }
    report({ step: 'globals', done: index + 1, total: globals.length })
  }
  return written
}

async function writeMissing<Entry>(
  req: PayloadRequest,
  report: Report,
  collection: CollectionSlug,
  key: string,
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  make: (entry: Entry) => Record<string, unknown>,
): Promise<{ readonly ids: ReadonlyMap<string, number>; readonly written: number }> {
  const ids = await known(req, collection, key)
  let written = 0
  for (const [index, entry] of entries.entries()) {
    if (!ids.has(keyOf(entry))) {
      ids.set(keyOf(entry), await writeDocument(req, collection, make(entry)))
      written += 1
    }
    report({ step: collection, done: index + 1, total: entries.length })
  }
  return { ids, written }
}

/** What each standard says, in the writers' words; the library describes a standard, not a single sheet. */
const DESCRIPTIONS: Readonly<Record<string, unknown>> = {
  'ISO 9001:2015': COMPANY_TEXTS.certificates['iso-9001'],
  'ISO 14001:2015': COMPANY_TEXTS.certificates['iso-14001'],
  'ISO/IEC 17025:2017': COMPANY_TEXTS.certificates['iso-17025'],
}

function managementCertificate(certificate: (typeof DEMO_COMPANY.managementCertificates)[number]) {
  return {
    number: certificate.number,
    standard: certificate.standard,
    issuer: certificate.issuedBy,
    validUntil: `${certificate.validUntil}T12:00:00.000Z`,
    description: DESCRIPTIONS[certificate.standard],
    sample: true,
  }
}

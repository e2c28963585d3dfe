import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { DEMO_PRODUCTS, type DemoProduct } from '@tradewind/schema/demo'
import { drawingFor } from '@tradewind/schema/drawings'
import { CATEGORIES } from '@tradewind/schema/ontology'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { MEDIA_FOLDER } from '../media/folder.ts'
import { inspectSvg } from '../media/inspect-svg.ts'
import { readCatalog } from '../publication/read-catalog.ts'
import { republish } from '../publication/republish.ts'
import { transactionOf } from '../publication/transaction.ts'
import { type BuyersWords, readBuyersWords } from './buyers-words.ts'
import { KNOWLEDGE_FOLDER } from './json-files.ts'
import { categoryDocument, certificateDocument, drawingAlt, productDocument } from './product-documents.ts'
import { seedContent } from './seed-content.ts'
import { seedKnowledge } from './seed-knowledge.ts'
import { known, type SeedProgress } from './stock.ts'
import { COMPANY_TEXTS } from './texts/content/index.ts'
import { FAMILY_TEXTS, OPTION_TEXTS, PRODUCT_TEXTS } from './texts/index.ts'
import { writeDocument } from './write-document.ts'

/** Two starts at once must not both write: this lock is held until the transaction ends. */
const SEED_LOCK = 4_200_001

/**
 * Writes the demo company, all of it or nothing. What is there already (by SKU, slug, code or number) is left as it is,
 * so that a second run adds only what is missing and never undoes an editor's work. Announces the catalogue once.
 * @returns how many documents were written
 */
export async function seedDemo(payload: Payload, report: (progress: SeedProgress) => void): Promise<number> {
  const words = await readBuyersWords(KNOWLEDGE_FOLDER)
  const req = await createLocalReq({ context: {} }, payload)
  await initTransaction(req)
  try {
    await (await connectionOf(req)).execute(sql`SELECT pg_advisory_xact_lock(${SEED_LOCK})`)
    const catalogue = await seedCatalogue(req, report, words)
    const written = catalogue + (await seedContent(req, report, words)) + (await seedKnowledge(req, report))
    if (written > 0) {
      await checkCatalogue(payload, req)
      report({ step: 'announce', done: 0, total: 1 })
      await republish(req)
      report({ step: 'announce', done: 1, total: 1 })
    }
    await commitTransaction(req)
    return written
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function seedCatalogue(
  req: PayloadRequest,
  report: (progress: SeedProgress) => void,
  words: BuyersWords,
): Promise<number> {
  let written = 0
  const categories = await known(req, 'categories', 'code')
  for (const [index, code] of CATEGORIES.entries()) {
    if (!categories.has(code)) {
      categories.set(
        code,
        await writeDocument(req, 'categories', categoryDocument(code, index + 1, FAMILY_TEXTS[code], words)),
      )
      written += 1
    }
    report({ step: 'categories', done: index + 1, total: CATEGORIES.length })
  }
  const certificates = await known(req, 'certificates', 'number')
  const products = await known(req, 'products', 'sku')
  const fresh: DemoProduct[] = []
  for (const [index, product] of DEMO_PRODUCTS.entries()) {
    if (!products.has(product.sku)) {
      const texts = PRODUCT_TEXTS[product.sku]
      if (texts === undefined) throw new Error(`${product.sku} has no texts`)
      for (const certificate of product.certificates) {
        if (certificates.has(certificate.number)) continue
        certificates.set(
          certificate.number,
          await writeDocument(req, 'certificates', certificateDocument(certificate, COMPANY_TEXTS.certificates)),
        )
        written += 1
      }
      const id = await writeDocument(
        req,
        'products',
        productDocument(product, texts, OPTION_TEXTS, {
          category: categories.get(product.category) ?? 0,
          certificates: product.certificates.flatMap(({ number }) => certificates.get(number) ?? []),
          drawing: await writeDrawing(req, product),
          words,
        }),
      )
      products.set(product.sku, id)
      fresh.push(product)
      written += 2
    }
    report({ step: 'products', done: index + 1, total: DEMO_PRODUCTS.length })
  }
  await linkAccessories(req, fresh, products)
  return written
}

async function writeDrawing(req: PayloadRequest, product: DemoProduct): Promise<number> {
  const filename = `${product.slug}.svg`
  const found = await req.payload.db.findOne<{ id: number }>({
    collection: 'media',
    where: { filename: { equals: filename } },
    req,
  })
  if (found !== null) return found.id
  const svg = drawingFor(product)
  const verdict = inspectSvg(svg)
  if (!verdict.ok) throw new Error(`The drawing of ${product.sku} was refused: ${verdict.reason}`)
  await mkdir(MEDIA_FOLDER, { recursive: true })
  await writeFile(path.join(MEDIA_FOLDER, filename), svg)
  const name = PRODUCT_TEXTS[product.sku]?.name
  return writeDocument(req, 'media', {
    filename,
    mimeType: 'image/svg+xml',
    filesize: Buffer.byteLength(svg),
    width: 800,
    height: 600,
    ...(name === undefined ? {} : { alt: drawingAlt(name) }),
  })
}

/**
 * Accessories point at each other in circles (a charger names its batteries, they name it), so they are linked once
 * all products are there: in the table of published products and in that of their versions.
 */
async function linkAccessories(
  req: PayloadRequest,
  products: readonly DemoProduct[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const links = products.flatMap((product) =>
    product.accessories.flatMap((sku, index) => {
      const [parent, accessory] = [ids.get(product.sku), ids.get(sku)]
      return parent === undefined || accessory === undefined ? [] : [{ place: index + 1, parent, accessory }]
    }),
  )
  if (links.length === 0) return
  const rows = sql`jsonb_to_recordset(${JSON.stringify(links)}::jsonb) AS link(place int, parent int, accessory int)`
  const database = await connectionOf(req)
  await database.execute(sql`
    INSERT INTO cms.products_rels ("order", parent_id, path, products_id)
    SELECT link.place, link.parent, 'accessories', link.accessory FROM ${rows}`)
  await database.execute(sql`
    INSERT INTO cms._products_v_rels ("order", parent_id, path, products_id)
    SELECT link.place, version.id, 'version.accessories', link.accessory
    FROM ${rows} JOIN cms._products_v version ON version.parent_id = link.parent AND version.latest`)
}

/** The connection that holds the request's transaction. */
async function connectionOf(req: PayloadRequest): Promise<typeof req.payload.db.drizzle> {
  const session = req.payload.db.sessions?.[String(await req.transactionID)]
  if (session === undefined) throw new Error('The demo is written within a transaction')
  return session.db as typeof req.payload.db.drizzle
}

/** Nothing is committed that a receiver would refuse. */
async function checkCatalogue(payload: Payload, req: PayloadRequest): Promise<void> {
  for (const { result } of await readCatalog(payload, {}, 1_000, transactionOf(req))) {
    if (!result.ok) throw new Error(`The demo catalogue breaks the contract: ${result.reason}`)
  }
}

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, Where } from 'payload'
import { MEDIA_FOLDER } from '../media/folder.ts'
import { type CatalogResult, type StoredProduct, toCatalogProduct } from './catalog-product.ts'
import type { Transaction } from './transaction.ts'

interface Row extends StoredProduct {
  readonly category?: number | null
  readonly accessories?: readonly number[] | null
  readonly drawing?: number | null
}

/**
 * Published products as the contract says them, in ascending order of id. Whatever they refer to is read in one go,
 * so a page costs five queries however long it is.
 * @param transaction reads within it
 */
export async function readCatalog(
  payload: Payload,
  where: Where,
  limit: number,
  transaction: Transaction = {},
): Promise<readonly CatalogEntry[]> {
  const found = await payload.find({
    collection: 'products',
    where: { and: [{ _status: { equals: 'published' } }, where] },
    locale: 'all',
    depth: 0,
    limit,
    sort: 'id',
    pagination: false,
    req: transaction,
  })
  const rows = found.docs as unknown as readonly Row[]
  // One after the other: a transaction is one connection, which takes one statement at a time.
  const categories = await categoryCodes(
    payload,
    transaction,
    rows.map((row) => row.category),
  )
  const accessories = await publishedSkus(
    payload,
    transaction,
    rows.flatMap((row) => row.accessories ?? []),
  )
  const drawings = await drawingTexts(
    payload,
    transaction,
    rows.map((row) => row.drawing),
  )
  return rows.map((row) => {
    const drawingSvg = drawings.get(row.drawing ?? -1)
    const result = toCatalogProduct(row, {
      category: categories.get(row.category ?? -1) ?? '',
      accessories: (row.accessories ?? []).flatMap((id) => accessories.get(id) ?? []),
      ...(drawingSvg === undefined ? {} : { drawingSvg }),
    })
    return { id: row.id, result }
  })
}

export interface CatalogEntry {
  readonly id: number | string
  readonly result: CatalogResult
}

type Ids = readonly (number | null | undefined)[]

function present(ids: Ids): number[] {
  return [...new Set(ids.filter((id) => typeof id === 'number'))]
}

async function categoryCodes(
  payload: Payload,
  transaction: Transaction,
  ids: Ids,
): Promise<ReadonlyMap<number, string>> {
  const { docs } = await payload.find({
    collection: 'categories',
    where: { id: { in: present(ids) } },
    depth: 0,
    pagination: false,
    req: transaction,
    select: { code: true },
  })
  return new Map(docs.map((doc) => [doc.id, doc.code]))
}

async function publishedSkus(
  payload: Payload,
  transaction: Transaction,
  ids: Ids,
): Promise<ReadonlyMap<number, string>> {
  const wanted = present(ids)
  if (wanted.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'products',
    where: { and: [{ id: { in: wanted } }, { _status: { equals: 'published' } }] },
    depth: 0,
    pagination: false,
    req: transaction,
    select: { sku: true },
  })
  return new Map(docs.map((doc) => [doc.id, doc.sku]))
}

async function drawingTexts(
  payload: Payload,
  transaction: Transaction,
  ids: Ids,
): Promise<ReadonlyMap<number, string>> {
  const wanted = present(ids)
  if (wanted.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'media',
    where: { and: [{ id: { in: wanted } }, { mimeType: { equals: 'image/svg+xml' } }] },
    depth: 0,
    pagination: false,
    req: transaction,
    select: { filename: true, mimeType: true },
  })
  const texts = await Promise.all(
    docs.map(async (doc): Promise<[number, string] | undefined> => {
      try {
        return [doc.id, await readFile(path.join(MEDIA_FOLDER, path.basename(doc.filename ?? '')), 'utf8')]
      } catch (error) {
        // A product without its drawing is still a product; the lost file is the administrator's to hear of.
        payload.logger.error({ err: error, msg: `The drawing ${doc.filename} cannot be read` })
        return undefined
      }
    }),
  )
  return new Map(texts.filter((entry) => entry !== undefined))
}

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { CollectionSlug, Payload, Where } from 'payload'
import { MANUALS_FOLDER } from '../manuals/folder.ts'
import { MEDIA_FOLDER } from '../media/folder.ts'
import type { CertificateRow, Relations, StoredFile } from './sheets/rows.ts'

/** Ids of everything that a page of documents refers to. */
export interface Needs {
  readonly products: readonly number[]
  readonly categories: readonly number[]
  readonly certificates: readonly number[]
  readonly media: readonly number[]
  readonly manualFiles: readonly number[]
}

const PUBLISHED: Where = { _status: { equals: 'published' } }

/** Looks up what documents refer to, a query for each kind however many they are. Only what is published. */
export async function readRelations(payload: Payload, needs: Needs): Promise<Relations> {
  const products = await rows<{ id: number; sku: string; name?: unknown }>(
    payload,
    'products',
    needs.products,
    PUBLISHED,
  )
  const certificates = await rows<CertificateRow>(payload, 'certificates', needs.certificates)
  return {
    products: new Map(products.map((row) => [row.id, row])),
    categorySkus: await skusBy(payload, 'category', needs.categories),
    certificates: new Map(certificates.map((row) => [row.id, row])),
    certificateSkus: await skusBy(payload, 'certificates', needs.certificates),
    media: await files(payload, 'media', MEDIA_FOLDER, needs.media),
    manualFiles: await files(payload, 'manual-files', MANUALS_FOLDER, needs.manualFiles),
  }
}

async function rows<Row>(
  payload: Payload,
  collection: CollectionSlug,
  ids: readonly number[],
  where?: Where,
): Promise<readonly Row[]> {
  if (ids.length === 0) return []
  const named: Where = { id: { in: [...new Set(ids)] } }
  const { docs } = await payload.find({
    collection,
    where: where === undefined ? named : { and: [named, where] },
    locale: 'all',
    depth: 0,
    pagination: false,
  })
  return docs as unknown as readonly Row[]
}

/** SKUs of published products by what they refer to. */
async function skusBy(
  payload: Payload,
  field: 'category' | 'certificates',
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const found = new Map<number, string[]>()
  if (ids.length === 0) return found
  const { docs } = await payload.find({
    collection: 'products',
    where: { and: [PUBLISHED, { [field]: { in: [...new Set(ids)] } }] },
    depth: 0,
    pagination: false,
    sort: 'sku',
    select: { sku: true, category: true, certificates: true },
  })
  for (const doc of docs) {
    const targets = field === 'category' ? [doc.category] : (doc.certificates ?? [])
    for (const target of targets) {
      if (typeof target !== 'number') continue
      found.set(target, [...(found.get(target) ?? []), doc.sku])
    }
  }
  return found
}

async function files(
  payload: Payload,
  collection: 'media' | 'manual-files',
  folder: string,
  ids: readonly number[],
): Promise<ReadonlyMap<number, StoredFile>> {
  const stored = await rows<{ id: number; filename?: string | null; mimeType?: string | null }>(
    payload,
    collection,
    ids,
  )
  const found = new Map<number, StoredFile>()
  for (const { id, filename, mimeType } of stored) {
    if (!filename || !mimeType) continue
    try {
      const sha256 = await digest(path.join(folder, path.basename(filename)))
      found.set(id, { path: `/api/${collection}/file/${encodeURIComponent(filename)}`, filename, mimeType, sha256 })
    } catch (error) {
      // A manual without its file is not quoted; the lost file is the administrator's to hear of.
      payload.logger.error({ err: error, msg: `The file ${filename} of ${collection} cannot be read` })
    }
  }
  return found
}

const digests = new Map<string, { readonly stamp: string; readonly sha256: string }>()
const MOST_DIGESTS = 2_000

/** SHA-256 of a file, remembered while its size and time stay. */
async function digest(file: string): Promise<string> {
  const { mtimeMs, size } = await stat(file)
  const stamp = `${mtimeMs}-${size}`
  const known = digests.get(file)
  if (known?.stamp === stamp) return known.sha256
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  const sha256 = hash.digest('hex')
  if (digests.size >= MOST_DIGESTS) digests.clear()
  digests.set(file, { stamp, sha256 })
  return sha256
}

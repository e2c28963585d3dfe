import { randomBytes } from 'node:crypto'
import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import { translationStates } from '../completeness/completeness.ts'

type Values = Record<string, unknown>

/**
 * Writes a published document with all seven languages in one go, past Payload's operations, which take one language
 * at a time. Localized values are records by language, rows of arrays come from `row()`. Nothing is announced.
 * @returns the document's id
 */
export async function writeDocument(req: PayloadRequest, collection: CollectionSlug, values: Values): Promise<number> {
  const { config } = req.payload.collections[collection]
  const now = new Date().toISOString()
  const drafts = Boolean(config.versions?.drafts)
  const data = {
    ...values,
    translation: translationStates(config.fields, values, {}, 'all'),
    createdAt: now,
    updatedAt: now,
    ...(drafts ? { _status: 'published' } : {}),
  }
  const created = await req.payload.db.create({ collection, data: structuredClone(data), req })
  if (drafts) {
    await req.payload.db.createVersion({
      collectionSlug: collection,
      parent: created.id,
      versionData: structuredClone(data) as never,
      autosave: false,
      createdAt: now,
      updatedAt: now,
      returning: false,
      req,
    })
  }
  return Number(created.id)
}

/** The same for a global. */
export async function writeGlobal(req: PayloadRequest, slug: GlobalSlug, values: Values): Promise<void> {
  const config = req.payload.globals.config.find((candidate) => candidate.slug === slug)
  if (config === undefined) throw new Error(`There is no global ${slug}`)
  const now = new Date().toISOString()
  const data = {
    ...values,
    translation: translationStates(config.fields, values, {}, 'all'),
    updatedAt: now,
    _status: 'published',
  }
  await req.payload.db.createGlobal({ slug, data: structuredClone(data), req, returning: false })
  await req.payload.db.createGlobalVersion({
    globalSlug: slug,
    versionData: structuredClone(data) as never,
    autosave: false,
    createdAt: now,
    updatedAt: now,
    returning: false,
    req,
  })
}

/** A row of an array or a block: rows carry an id of their own, which keeps the languages of a row together. */
export function row<Value extends object>(value: Value): Value & { readonly id: string } {
  return { id: randomBytes(12).toString('hex'), ...value }
}

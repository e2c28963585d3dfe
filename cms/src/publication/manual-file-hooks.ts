import type { CollectionConfig, PayloadRequest } from 'payload'
import { announce } from './announcement.ts'
import { isQuiet } from './published-state.ts'
import { transactionOf } from './transaction.ts'

/** A file that is replaced or deleted changes the published manuals it belongs to. */
export const announceManualFile: NonNullable<CollectionConfig['hooks']> = {
  afterChange: [
    async ({ doc, operation, req }) => {
      // A new file belongs to no manual yet.
      if (operation === 'create' || isQuiet(req)) return
      await tell(req, await manualsWith(req, doc.id))
    },
  ],
  beforeDelete: [
    async ({ id, req }) => {
      // The relations to it are gone once it is deleted.
      if (!isQuiet(req)) req.context[`manuals-with-${id}`] = await manualsWith(req, id)
    },
  ],
  afterDelete: [
    async ({ id, req }) => {
      if (isQuiet(req)) return
      await tell(req, (req.context[`manuals-with-${id}`] ?? []) as readonly number[])
    },
  ],
}

async function manualsWith(req: PayloadRequest, file: number | string): Promise<readonly number[]> {
  const { docs } = await req.payload.find({
    collection: 'manuals',
    where: { and: [{ _status: { equals: 'published' } }, { 'files.file': { equals: file } }] },
    depth: 0,
    pagination: false,
    select: { series: true },
    req: transactionOf(req),
  })
  return docs.map(({ id }) => id)
}

async function tell(req: PayloadRequest, manuals: readonly number[]): Promise<void> {
  for (const id of manuals) await announce(req, { collection: 'manuals', documentId: String(id), tags: [] })
}

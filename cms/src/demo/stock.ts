import type { CollectionSlug, PayloadRequest } from 'payload'

export interface SeedProgress {
  readonly step: string
  readonly done: number
  readonly total: number
}

/** Ids of what is there, by the field that names it to the outside. */
export async function known(
  req: PayloadRequest,
  collection: CollectionSlug,
  key: string,
): Promise<Map<string, number>> {
  const { docs } = await req.payload.db.find<{ id: number } & Record<string, unknown>>({
    collection,
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map((doc) => [String(doc[key]), doc.id]))
}

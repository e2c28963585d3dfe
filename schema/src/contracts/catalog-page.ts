import { z } from 'zod'
import { catalogProduct } from './catalog.ts'

/**
 * Answer of the CMS's `GET /api/catalog?after=<cursor>&limit=<1…100>`, for holders of the service key (bearer).
 * A receiver that lost its data walks the pages from the start until `next` is null.
 */
export const catalogPage = z.object({
  products: z.array(catalogProduct),
  /** Cursor to send as `after` for the following page; null on the last one. */
  next: z.string().nullable(),
})
export type CatalogPage = z.infer<typeof catalogPage>

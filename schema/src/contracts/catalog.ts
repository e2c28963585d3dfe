import { z } from 'zod'
import { LOCALES } from '../locales.ts'
import { CATEGORIES, INDUSTRIES } from '../ontology/categories.ts'
import { findParameter } from '../ontology/parameters.ts'
import type { Specifications } from '../ontology/types.ts'

/** A text in some of the seven languages; an absent key means "not translated". */
export const localizedText = z.partialRecord(z.enum(LOCALES), z.string().min(1).max(20_000))

const sku = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9./-]{1,39}$/, 'a SKU is 2 to 40 capital letters, digits, dots, dashes or slashes')

const specificationValue = z.discriminatedUnion('kind', [
  z
    .object({ kind: z.literal('range'), min: z.number(), max: z.number() })
    .refine((range) => range.min <= range.max, 'the lower end of a range is above its upper end'),
  z.object({ kind: z.literal('number'), value: z.number() }),
  z.object({ kind: z.literal('enum'), value: z.string() }),
  z.object({ kind: z.literal('enumSet'), values: z.array(z.string()).min(1) }),
  z.object({ kind: z.literal('boolean'), value: z.boolean() }),
])

/** Parameter code → value; the code must be of the ontology and the value of the parameter's kind. */
export const specifications = z
  .record(z.string(), specificationValue)
  .superRefine((values, context) => {
    for (const [code, value] of Object.entries(values)) {
      const parameter = findParameter(code)
      if (parameter === undefined) {
        context.addIssue({ code: 'custom', path: [code], message: `${code} is no parameter of the ontology` })
      } else if (parameter.kind !== value.kind) {
        context.addIssue({ code: 'custom', path: [code], message: `${code} takes a ${parameter.kind}` })
      } else if (value.kind === 'enum' || value.kind === 'enumSet') {
        const known: readonly string[] = 'values' in parameter ? parameter.values : []
        for (const entry of value.kind === 'enum' ? [value.value] : value.values) {
          if (!known.includes(entry)) {
            context.addIssue({ code: 'custom', path: [code], message: `${entry} is no value of ${code}` })
          }
        }
      }
    }
  })
  .transform((values) => values as Specifications)

/**
 * A published product as the CMS hands it to the API (catalogue projection) and to knowledge (selector):
 * facts and short texts, never prices. Long texts stay in the CMS.
 */
export const catalogProduct = z.object({
  cmsId: z.string().min(1),
  sku,
  /** Address part, the same in every language. */
  slug: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  category: z.enum(CATEGORIES),
  name: localizedText,
  summary: localizedText,
  sellingPoints: z.array(localizedText).max(5),
  industries: z.array(z.enum(INDUSTRIES)),
  specifications,
  options: z.array(z.object({ code: z.string().min(1).max(40), name: localizedText })),
  /** SKUs of the accessories that go with it. */
  accessories: z.array(sku),
  /** The product's drawing, a self-contained SVG document; undefined when there is none. */
  drawingSvg: z.string().max(200_000).optional(),
  /** Instant of the publication: a projection never goes back to an older one. */
  publishedAt: z.iso.datetime(),
})
export type CatalogProduct = z.infer<typeof catalogProduct>

/** What the CMS tells about a product; `revision` rises with every publish or unpublish of one product. */
export const productChange = z.discriminatedUnion('operation', [
  z.object({ operation: z.literal('publish'), product: catalogProduct }),
  z.object({ operation: z.literal('withdraw'), cmsId: z.string(), sku, withdrawnAt: z.iso.datetime() }),
])
export type ProductChange = z.infer<typeof productChange>

/** Body of the CMS webhook, signed as schema/src/signature.ts says. */
export const cmsWebhook = z.object({
  /** Unique per delivery attempt chain: a receiver that saw it answers 200 and does nothing. */
  id: z.uuid(),
  occurredAt: z.iso.datetime(),
  /** CMS collection or global that changed, and the document. */
  collection: z.string(),
  documentId: z.string(),
  /** Cache tags that are stale now, such as `product:bp-80` or `navigation`. */
  tags: z.array(z.string()).max(50),
  /** Present when the change is about a product. */
  productChange: productChange.optional(),
})
export type CmsWebhook = z.infer<typeof cmsWebhook>

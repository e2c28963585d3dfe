import { z } from 'zod'

/**
 * The bodies of the requests we send, as the Qdrant REST interface defines them, and nothing more: a field that is
 * misspelled or does not exist is refused, as Qdrant itself partly would and a test should.
 */
const scalar = z.union([z.string(), z.number(), z.boolean()])
const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({
      key: z.string(),
      match: z.union([z.strictObject({ value: scalar }), z.strictObject({ any: z.array(z.string()) })]),
    }),
    z.strictObject({ key: z.string(), range: z.strictObject({ lte: z.number() }) }),
    z.strictObject({ is_empty: z.strictObject({ key: z.string() }) }),
    filter,
  ]),
)
export const filter: z.ZodType<Filter> = z.lazy(() =>
  z.strictObject({
    must: z.array(condition).optional(),
    should: z.array(condition).optional(),
    must_not: z.array(condition).optional(),
  }),
)

export interface Filter {
  must?: Condition[] | undefined
  should?: Condition[] | undefined
  must_not?: Condition[] | undefined
}
export type Condition =
  | { key: string; match: { value: string | number | boolean } | { any: string[] } }
  | { key: string; range: { lte: number } }
  | { is_empty: { key: string } }
  | Filter

const u32 = z.int().min(0).max(0xffff_ffff)
export const sparse = z
  .strictObject({ indices: z.array(u32), values: z.array(z.number()) })
  .refine(({ indices, values }) => indices.length === values.length, 'as many values as indices')
  .refine(({ indices }) => new Set(indices).size === indices.length, 'indices are unique')
export type Sparse = z.infer<typeof sparse>

const dense = z.array(z.number()).min(1)
const id = z.union([z.uuid(), z.int().min(0)])
const payload = z.record(z.string(), z.unknown())
const point = z.strictObject({ id, vector: z.record(z.string(), z.union([sparse, dense])), payload })
export type Point = z.infer<typeof point>

export const createCollection = z.strictObject({
  vectors: z.record(z.string(), z.strictObject({ size: z.int().min(1), distance: z.literal('Cosine') })),
  sparse_vectors: z.record(z.string(), z.strictObject({ modifier: z.literal('idf') })).optional(),
})
export const createIndex = z.strictObject({
  field_name: z.string(),
  field_schema: z.union([
    z.enum(['keyword', 'integer', 'bool']),
    z.strictObject({ type: z.literal('keyword'), on_disk: z.boolean() }),
  ]),
})
const upsertBody = z.strictObject({ points: z.array(point).min(1) })
const deleteBody = z.union([z.strictObject({ points: z.array(id) }), z.strictObject({ filter })])
export const batch = z.strictObject({
  operations: z.array(
    z.union([
      z.strictObject({ upsert: upsertBody }),
      z.strictObject({ delete: deleteBody }),
      z.strictObject({ set_payload: z.strictObject({ payload, filter }) }),
    ]),
  ),
})
export type Operation = z.infer<typeof batch>['operations'][number]
export const upsert = upsertBody
export const remove = deleteBody
export const retrieve = z.strictObject({
  ids: z.array(id),
  with_payload: z.literal(true),
  with_vector: z.boolean().optional(),
})
export const scroll = z.strictObject({
  limit: z.int().min(1),
  offset: id.optional(),
  with_payload: z.literal(true),
  with_vector: z.boolean().optional(),
})
export const count = z.strictObject({ filter: filter.optional(), exact: z.boolean() })
export const facet = z.strictObject({
  key: z.string(),
  filter: filter.optional(),
  limit: z.int().min(1),
  exact: z.boolean(),
})

const prefetch = z.union([
  z.strictObject({ query: z.union([sparse, dense]), using: z.string(), filter, limit: z.int().min(1) }),
  z.strictObject({ filter, limit: z.int().min(1) }),
])
export type Prefetch = z.infer<typeof prefetch>
export const queryBatch = z.strictObject({
  searches: z
    .array(
      z.strictObject({
        prefetch: z.array(prefetch).min(1),
        query: z.strictObject({ fusion: z.literal('rrf') }),
        limit: z.int().min(1),
        with_payload: z.array(z.string()),
      }),
    )
    .min(1),
})
export type Search = z.infer<typeof queryBatch>['searches'][number]

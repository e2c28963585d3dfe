import { z } from 'zod'

export type JsonSchema = { readonly [key: string]: unknown }

/** A contract as JSON Schema 2020-12, the dialect of OpenAPI 3.1. "Any JSON value" is written as the empty schema. */
export function jsonSchema(contract: z.ZodType): JsonSchema {
  const {
    $schema: _dialect,
    $defs: _recursive,
    ...schema
  } = z.toJSONSchema(contract, {
    io: 'input',
    unrepresentable: 'any',
  })
  return withoutRecursion(schema) as JsonSchema
}

/** References into the schema's own definitions would point nowhere once it stands in a document. */
function withoutRecursion(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRecursion)
  if (value === null || typeof value !== 'object') return value
  if ('$ref' in value) return {}
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutRecursion(inner)]))
}

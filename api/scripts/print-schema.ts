import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { printSchema } from 'graphql'
import { schema } from '../src/schema.ts'

/** Writes the schema as SDL to the path given, by default schema/schema.graphql. */
const target = process.argv[2] ?? fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url))
await writeFile(target, `${printSchema(schema)}\n`)

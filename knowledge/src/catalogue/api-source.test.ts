import { readFile } from 'node:fs/promises'
import { buildSchema, parse, validate } from 'graphql'
import { expect, it } from 'vitest'
import { CATALOGUE_QUERY } from './api-source.ts'

it('asks the API only for what its schema has', async () => {
  const path = new URL('../../../schema/schema.graphql', import.meta.url)
  const schema = buildSchema(await readFile(path, 'utf8'))
  expect(validate(schema, parse(CATALOGUE_QUERY)).map(({ message }) => message)).toEqual([])
})

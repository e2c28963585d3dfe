import { readFile } from 'node:fs/promises'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { FILE_TURN, HAND_OFF, LOAD_CONVERSATION } from './conversation-archive.ts'
import { ESTIMATE, REQUEST_QUOTE } from './quote-desk.ts'

const schema = buildSchema(await readFile(new URL('../../../../schema/schema.graphql', import.meta.url), 'utf8'))

describe('operations of the advisor', () => {
  it.each([ESTIMATE, REQUEST_QUOTE, FILE_TURN, LOAD_CONVERSATION, HAND_OFF])(
    '$name asks the API only for what its schema has',
    ({ name, query }) => {
      const document = parse(query)
      expect(validate(schema, document).map(({ message }) => message)).toEqual([])
      const [definition] = document.definitions
      expect(definition !== undefined && 'name' in definition && definition.name?.value).toBe(name)
    },
  )
})

import { readFileSync } from 'node:fs'
import { buildSchema, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import { repositoryPath } from './repository.ts'

/** The schema the packages agree on. */
export function committedSchema(): GraphQLSchema {
  return buildSchema(readFileSync(repositoryPath('schema/schema.graphql'), 'utf8'))
}

export function fieldNames(type: GraphQLObjectType | null | undefined): string[] {
  return Object.keys(type?.getFields() ?? {}).sort()
}

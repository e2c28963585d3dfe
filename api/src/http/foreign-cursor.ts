import { type DocumentNode, GraphQLError, type ValueNode, visit } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** A place in a list as the API gives it out: Pothos' mark and the id of a row. */
const OURS = /^GPC:S:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What a document hands to `after` and `before`: read once for each document. */
const placesOf = new WeakMap<DocumentNode, readonly ValueNode[]>()

function placesIn(document: DocumentNode): readonly ValueNode[] {
  const known = placesOf.get(document)
  if (known !== undefined) return known
  const places: ValueNode[] = []
  visit(document, {
    Argument(node) {
      if (node.name.value === 'after' || node.name.value === 'before') places.push(node.value)
    },
  })
  placesOf.set(document, places)
  return places
}

/** True for what no list has given out. */
function isForeignCursor(cursor: unknown): boolean {
  return typeof cursor === 'string' && !OURS.test(Buffer.from(cursor, 'base64').toString('latin1'))
}

/** Refuses places in a list that were made up, before the database is asked for them. */
export const refuseForeignCursors: Plugin = {
  onExecute({ args, setResultAndStopExecution }) {
    const variables = (args.variableValues ?? {}) as Readonly<Record<string, unknown>>
    const isForeign = placesIn(args.document).some((place) => {
      if (place.kind === 'StringValue') return isForeignCursor(place.value)
      return place.kind === 'Variable' && isForeignCursor(variables[place.name.value])
    })
    if (!isForeign) return
    setResultAndStopExecution({
      errors: [
        new GraphQLError('A cursor is none of ours: read the list from its beginning.', {
          extensions: { code: 'INPUT.INVALID' },
        }),
      ],
    })
  },
}

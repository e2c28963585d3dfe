import { NotFoundFailure } from '../domain/failure.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The row id in a global id of this type. Anything else is a thing that does not exist: NotFoundFailure. */
export function rowId(typename: string, globalId: { typename: string; id: string } | string): string {
  const { typename: given, id } = typeof globalId === 'string' ? decodeGlobalId(globalId) : globalId
  if (given !== typename || !UUID.test(id)) throw new NotFoundFailure(typename)
  return id
}

/** Relay's encoding as Pothos writes it: base64 of "Type:id". */
export function decodeGlobalId(globalId: string): { typename: string; id: string } {
  const decoded = Buffer.from(globalId, 'base64').toString('utf8')
  const colon = decoded.indexOf(':')
  return { typename: decoded.slice(0, Math.max(colon, 0)), id: decoded.slice(colon + 1) }
}

export function encodeGlobalId(typename: string, id: string): string {
  return Buffer.from(`${typename}:${id}`).toString('base64')
}

/** An id that no row has: the largest UUID. */
const NO_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** The id if PostgreSQL can read it, else one that matches nothing: a made-up id is a thing that does not exist. */
export function uuidOrNone(id: string): string {
  return UUID.test(id) ? id : NO_ID
}

/** The row id a REST caller means: a UUID as it is, or a global id of this type; undefined for anything else. */
export function rowIdFrom(typename: string, text: string): string | undefined {
  if (UUID.test(text)) return text
  const decoded = decodeGlobalId(text)
  return decoded.typename === typename && UUID.test(decoded.id) ? decoded.id : undefined
}

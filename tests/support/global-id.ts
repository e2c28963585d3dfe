/** A Relay id as the API writes it. */
export function globalId(typename: string, id: string): string {
  return Buffer.from(`${typename}:${id}`).toString('base64')
}

/** The row's id in a Relay id. */
export function rowIdOf(id: string): string {
  return Buffer.from(id, 'base64').toString('utf8').split(':')[1] ?? ''
}

/**
 * The global id in a page's address. Ids end in "=", which stands escaped in a path and is not unescaped by every server.
 * @returns an id that no record has when the address is malformed
 */
export function recordId(parameter: string | undefined): string {
  try {
    return decodeURIComponent(parameter ?? '')
  } catch {
    return ''
  }
}

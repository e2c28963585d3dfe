import { createHash } from 'node:crypto'

/**
 * A UUID (version 8, RFC 9562) made from the content, for events that come without an id: the same event sent twice is
 * the same event.
 */
export function eventIdFromContent(content: unknown): string {
  return uuidFrom(`event:${JSON.stringify(content)}`)
}

/** Version-8 UUID of a text: the first 122 free bits of its SHA-256. */
export function uuidFrom(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

import { createHash } from 'node:crypto'

/**
 * A term as the number of a sparse vector's dimension: 32 bits of FNV-1a. Of a hundred thousand terms about one shares
 * its number with another; then one counts as the other when candidates are looked for, not when they are ranked.
 */
export function dimensionOf(term: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** A UUID (version 8, of our own making) that is always the same for a text: points have no other names. */
export function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

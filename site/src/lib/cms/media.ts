import type { Medium } from './documents.ts'

/** Where the site serves a file of the CMS from its own origin. */
export function mediaAddress(medium: Pick<Medium, 'filename'>): string {
  return `/media/${encodeURIComponent(medium.filename)}`
}

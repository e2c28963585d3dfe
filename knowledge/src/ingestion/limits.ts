/** Bounds of one document; past them it is refused, whoever uploaded it. */
export const LIMITS = {
  /** Bytes of an uploaded file. */
  bytes: 30 * 1024 * 1024,
  pages: 1_000,
  /** Characters of text taken out of one document. */
  characters: 4_000_000,
  /** Milliseconds for reading one file. */
  milliseconds: 60_000,
  /** Memory of the thread that reads it, in MB. */
  memory: 384,
} as const

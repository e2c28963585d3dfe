/** An escaped NUL, or half of a surrogate pair standing alone: PostgreSQL stores neither as text. */
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/

/**
 * True when PostgreSQL can store every text in the value. Well-formed JSON.stringify escapes just NUL and lone surrogates
 * this way, so one look at the text finds them at any depth.
 */
export function isStorableJson(value: unknown): boolean {
  return !UNSTORABLE.test(JSON.stringify(value) ?? '')
}

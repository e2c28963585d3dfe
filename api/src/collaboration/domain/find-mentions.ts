export interface Named {
  readonly id: string
  readonly name: string
}

/** A letter, figure or mark after a name means that another name was meant: @Jon is not in @Jonas. */
const GOES_ON = /^[\p{L}\p{N}\p{M}]/u
/** An @ within a word is a mail address. */
const WITHIN_WORD = /[\p{L}\p{N}._-]$/u

const folded = (text: string): string => text.normalize('NFC').toLowerCase()

/**
 * The colleagues a text names as `@Name`, in the order they are named, each once. The longest name that stands there
 * counts; who shares a name is named with the other.
 */
export function findMentions(text: string, colleagues: readonly Named[]): string[] {
  const body = folded(text)
  const names = colleagues.map(({ id, name }) => ({ id, name: folded(name.trim()) })).filter(({ name }) => name !== '')
  const found: string[] = []
  for (let at = body.indexOf('@'); at !== -1; at = body.indexOf('@', at + 1)) {
    // Chinese and Japanese put no space before the sign, and their mail addresses are Latin.
    const before = body.slice(0, at)
    if (WITHIN_WORD.test(before) && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u.test(before)) continue
    const rest = body.slice(at + 1)
    const standing = names.filter(({ name }) => rest.startsWith(name) && !goesOn(name, rest.slice(name.length)))
    const longest = Math.max(0, ...standing.map(({ name }) => name.length))
    for (const { id, name } of standing) if (name.length === longest && !found.includes(id)) found.push(id)
  }
  return found
}

/** Scripts without spaces go on right after a name. */
function goesOn(name: string, rest: string): boolean {
  return GOES_ON.test(rest) && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u.test(name)
}

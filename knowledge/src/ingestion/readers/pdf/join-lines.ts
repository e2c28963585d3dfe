const NO_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。「」（）：；！？]/u

/** Lines as one text: words broken with a hyphen are joined, scripts that use no blanks get none. */
export function joinLines(lines: readonly string[]): string {
  let joined = ''
  for (const line of lines) {
    const next = line.trim()
    if (joined === '') joined = next
    else if (/\u00ad$/u.test(joined)) joined = joined.slice(0, -1) + next
    else if (/\p{Ll}[-‐]$/u.test(joined) && /^\p{Ll}/u.test(next)) joined = joined.slice(0, -1) + next
    else if (/[-‐/]$/u.test(joined) && /^[\p{L}\p{Nd}]/u.test(next) && !/\s[-‐/]$/u.test(joined)) joined += next
    else if (NO_BLANKS.test(joined.at(-1) ?? '') && NO_BLANKS.test(next[0] ?? '')) joined += next
    else joined += ` ${next}`
  }
  return joined
}

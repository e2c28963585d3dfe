/** The codes in a text somebody typed, separated by commas or spaces. */
export function codesOf(text: string): string[] {
  return text
    .split(/[\s,،、]+/u)
    .map((code) => code.trim())
    .filter((code) => code !== '')
}

/** Chinese and Japanese signs, kana, their punctuation and full-width forms; everything before is in the Latin font. */
const FIRST = 0x2e80
const LAST = 0xffef

/** Adds the East Asian signs of a text; true when there was one that was not known yet. */
export function collectSigns(text: string, known: Set<number>): boolean {
  const before = known.size
  for (let n = 0; n < text.length; n += 1) {
    const unit = text.charCodeAt(n)
    // Halves of signs beyond the first plane are left to the whole font: there is hardly one on a page.
    if (unit >= FIRST && unit <= LAST && (unit < 0xd800 || unit > 0xf8ff)) known.add(unit)
  }
  return known.size > before
}

/** Code points as CSS writes them in `unicode-range`, neighbours joined: "U+3042-3044,U+529b". */
export function unicodeRange(signs: Iterable<number>): string {
  const ranges: [number, number][] = []
  for (const sign of [...signs].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last !== undefined && last[1] === sign - 1) last[1] = sign
    else ranges.push([sign, sign])
  }
  return ranges
    .map(([from, to]) => (from === to ? `U+${from.toString(16)}` : `U+${from.toString(16)}-${to.toString(16)}`))
    .join()
}

/** Numbers of a text, digits of every script as 0–9, separators left out: "1.234,5" and "1,234.5" are the same. */
function figuresOf(text: string): readonly string[] {
  const latin = text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) =>
    String((digit.codePointAt(0) ?? 0) & 0xf),
  )
  return [...latin.matchAll(/\d+(?:[.,'’\u00a0\u202f٫٬ ]\d+)*/gu)].map(([figure]) => figure.replaceAll(/\D/g, ''))
}

/** True when every figure of the draft is said again: a model may word a price anew, not leave it out. */
export function keepsFigures(draft: readonly string[], text: string): boolean {
  const said = new Set(figuresOf(text))
  return draft.flatMap(figuresOf).every((figure) => said.has(figure))
}

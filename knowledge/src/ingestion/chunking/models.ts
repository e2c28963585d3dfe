const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** Finds a model where it is named as a whole: BP-80 is not named by BP-80C, BP-800 or XBP-80; "BP 80" is it too. */
function patternOf(sku: string): RegExp {
  const spelled = sku.split('-').map(literal).join('[-‐‑–\\s]?')
  return new RegExp(`(?<![\\p{L}\\p{Nd}-])${spelled}(?![\\p{L}\\p{Nd}]|[-‐‑./][\\p{Lu}\\p{Nd}])`, 'iu')
}

/**
 * The models of a document that a passage is about: those its headings name, else those its text names, else all.
 * Text that runs on without blanks (扳手BP-80的) names a model too.
 */
export function narrowed(skus: readonly string[], headings: readonly string[], text: string): readonly string[] {
  if (skus.length < 2) return skus
  const patterns = skus.map((sku) => [sku, patternOf(sku)] as const)
  for (const place of [headings.join('\n'), text]) {
    const spaced = place.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ' ')
    const named = patterns.filter(([, pattern]) => pattern.test(spaced)).map(([sku]) => sku)
    if (named.length > 0) return named
  }
  return skus
}

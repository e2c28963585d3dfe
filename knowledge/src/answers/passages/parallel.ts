import type { Locale } from '@tradewind/schema/locales'
import type { Chunk } from '../../retrieval/engine.ts'

/** The id of the passage at the same place of another language version. */
export function parallelId({ documentId, position }: Chunk, locale: Locale): string {
  const at = documentId.lastIndexOf(':')
  return `${documentId.slice(0, at)}:${locale}#${position}`
}

const figuresOf = (text: string): ReadonlySet<string> =>
  new Set(
    (
      text
        .normalize('NFKC')
        .replace(/(?<=\d)[.,٬٫](?=\d{3})/gu, '')
        .match(/[\d٠-٩]+/gu) ?? []
    ).map(latin),
  )

const latin = (digits: string): string =>
  digits.replace(/[٠-٩]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))

/**
 * True when two passages at the same place say the same in two languages: as many headings, the same products, and
 * figures that agree in both directions. Else a version says more than the other, or another section came to stand there.
 */
export function isParallel(a: Chunk, b: Chunk): boolean {
  if (a.headings.length !== b.headings.length || a.skus.join() !== b.skus.join()) return false
  const [first, second] = [figuresOf(a.text), figuresOf(b.text)]
  if (first.size === 0 || second.size === 0) return first.size === second.size
  const shared = [...first].filter((figure) => second.has(figure)).length
  return shared / Math.max(first.size, second.size) >= 0.8
}

import type { Locale } from '@tradewind/schema/locales'
import type { AnswerParts } from '../parts.ts'
import type { Span } from './asking/extremes.ts'

/** A model as it is written. */
const SKU = /(?<![A-Za-z\d])[A-Z]{2}-[A-Z\d]+(?:-[A-Z\d]+)*/gu

/**
 * A text with the everyday names of products replaced by what they are: "that eight-spindle cabinet" is the CX-8. A name of
 * several products stays, and says which of them may be meant.
 */
export function withNames(
  text: string,
  locale: Locale,
  { words }: Pick<AnswerParts, 'words'>,
): { readonly text: string; readonly meant: readonly string[] } {
  const found = words?.names()(text, locale) ?? []
  const written = [...text.matchAll(SKU)].map((it) => ({ start: it.index, end: it.index + it[0].length }))
  // "FRL-38" within "AC-FRL-38" is no name of its own.
  const isWithin = ({ start, end }: Span) => written.some((sku) => sku.start <= start && sku.end >= end)
  const single = found.filter((it) => it.skus.length === 1 && !isWithin(it))
  return {
    text: single.reduceRight((rest, { skus: [sku = ''], start, end }) => spliced(rest, start, end, sku), text),
    meant: found.filter(({ skus }) => skus.length > 1).flatMap(({ skus }) => skus),
  }
}

/** A SKU between letters of a language with spaces keeps one on either side. */
function spliced(text: string, start: number, end: number, sku: string): string {
  const [before, behind] = [text.slice(0, start), text.slice(end)]
  return `${before}${/[A-Za-z\d]$/u.test(before) ? ' ' : ''}${sku}${/^[A-Za-z\d]/u.test(behind) ? ' ' : ''}${behind}`
}

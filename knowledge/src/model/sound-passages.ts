import type { Locale } from '@tradewind/schema/locales'
import { quotable } from '../answers/compose/cite.ts'
import type { GatePolicy } from '../gate/types.ts'
import type { ToolParts } from './tools.ts'

/**
 * A search whose passages come without sentences that order a model about, carry links or belong to others, as those do
 * that the model is given to begin with: a document that was tampered with is not to be found by a function call either.
 */
export function soundPassages(
  search: ToolParts['search'],
  policyIn: (locale: Locale) => GatePolicy,
): ToolParts['search'] {
  return async (query) =>
    (await search(query)).map((hit) => {
      const { chunk } = hit
      const policy = policyIn(chunk.locale)
      const headings = chunk.headings.filter((text) => quotable({ ...chunk, text }, policy) === text)
      return { ...hit, chunk: { ...chunk, headings, text: quotable(chunk, policy) } }
    })
}

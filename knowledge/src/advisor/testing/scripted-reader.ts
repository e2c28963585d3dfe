import type { Requirement } from '@tradewind/schema/contracts/selector'
import type { Understanding } from '@tradewind/schema/contracts/understanding'
import type { Reader } from '../parts.ts'
import { understandingOf } from './understandings.ts'

/** What a sentence means, for tests of the talk and not of the reading. */
export interface Meaning extends Partial<Understanding> {
  readonly asks?: readonly Requirement[]
}

/** Knows a table of sentences; anything else is understood as nothing. */
export function scriptedReader(table: Readonly<Record<string, Meaning>>): Reader {
  const asks = new WeakMap<Understanding, readonly Requirement[]>()
  return {
    read({ text }) {
      const { asks: wanted = [], ...found } = table[text] ?? {}
      const understanding = understandingOf(found)
      asks.set(understanding, wanted)
      return understanding
    },
    requirements: (understanding) => asks.get(understanding) ?? [],
  }
}

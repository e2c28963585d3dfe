import { createGate, type HouseRules } from '../gate/create-gate.ts'
import { readDraft, withoutCitations } from '../gate/statements.ts'
import type { Gate } from './parts.ts'

/**
 * The citation gate for the dialogue. Statements our own code wrote pass word for word; everything a language model says
 * is held against product data, prices, computed facts and the buyer's words.
 */
export function createHouseGate(rules: Omit<HouseRules, 'fixed'>): Gate {
  return {
    check(text, { own, ...evidence }) {
      const statements = own.flatMap((paragraph) => readDraft(paragraph, evidence.locale).flat(2))
      const fixed = new Set(statements.map((statement) => withoutCitations(statement.text)))
      return createGate({ ...rules, fixed: () => fixed }).check(text, evidence)
    },
  }
}

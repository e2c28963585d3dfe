import type { ParameterCode } from '@tradewind/schema/ontology'

/**
 * How people ask for a property without saying its name: "how heavy", "will rain hurt it". Lists 'first | second' are
 * read by the gate's `pattern`; "..." stands for up to 24 characters between two words. For questions about a product
 * only: a statement that says "heavy" names no weight.
 */
export type AskingWords = Readonly<Partial<Record<ParameterCode, string>>>

import { terms } from '../units/synonyms/terms.ts'
import type { ParameterWords, ValueWords } from './types.ts'

/** The words of one parameter; synonyms written as 'first | second'. The label is always understood as well. */
export function parameter(label: string, help: string, synonyms: string, short?: string): ParameterWords {
  const words = { label, help, synonyms: terms(synonyms) }
  return short === undefined ? words : { ...words, short }
}

/** The words of one enumeration value, category or industry. */
export function value(label: string, synonyms: string): ValueWords {
  return { label, synonyms: terms(synonyms) }
}

/**
 * International designations in one language: where the language has its own word it replaces the label, and its
 * synonyms join the international ones.
 */
export function localized<Code extends string>(
  designations: Readonly<Record<Code, ValueWords>>,
  own: Readonly<Partial<Record<NoInfer<Code>, ValueWords>>>,
): Readonly<Record<Code, ValueWords>> {
  const merged: Record<Code, ValueWords> = { ...designations }
  for (const code of Object.keys(own) as Code[]) {
    const words = own[code]
    if (words === undefined) continue
    merged[code] = { label: words.label, synonyms: [...new Set([...designations[code].synonyms, ...words.synonyms])] }
  }
  return merged
}

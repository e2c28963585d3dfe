import type { UnitCode } from '../codes.ts'

/** How buyers of one language write each unit, beyond the international symbols. */
export type UnitSynonyms = Readonly<Record<UnitCode, readonly string[]>>

/** Reads a list written as 'first | second | third': one line per notion instead of one per word. */
export function terms(list: string): readonly string[] {
  return list.split('|').map((term) => term.trim())
}

import { setImmediate as breath } from 'node:timers/promises'
import { LOCALES } from '@tradewind/schema/locales'
import type { AnswerParts } from './parts.ts'
import { expansionsOf } from './question/expand.ts'
import { readQuestion } from './question/read-question.ts'

/** Something of everything that is compiled at its first use, said in every language. */
const SAMPLE = 'BP-80 ATEX 80 N·m ISO 6789-2 M8'

/**
 * Compiles the word lists of all languages, one language after the other with a breath between, so that the first buyer
 * of a language does not wait for them: some 300 ms each.
 */
export async function warmUp(parts: AnswerParts): Promise<void> {
  for (const locale of LOCALES) {
    await breath()
    readQuestion({ question: SAMPLE, locale, unitSystem: 'metric', skus: [], permission: 'public' }, parts)
    expansionsOf(SAMPLE, locale, parts.glossary)
  }
}

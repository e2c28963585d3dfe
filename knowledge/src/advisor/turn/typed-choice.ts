import type { CatalogueIndex } from '../../selector/columns.ts'
import { nextChoices } from '../domain/plan-search.ts'
import type { ConversationState } from '../domain/state.ts'
import { nextChoice } from '../presentation/choices.ts'
import { presentQuestion } from '../presentation/questions.ts'

/** Labels and what is typed are the same without case, isolates and the full stop at the end. */
const folded = (text: string, locale: string): string =>
  text
    .replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/[\s.!。！،,]+$/u, '')
    .trim()
    .toLocaleLowerCase(locale)

/** The choice whose words were typed, among those of the open questions and of what was offered next. */
export function typedChoice(text: string, state: ConversationState, index: CatalogueIndex): string | undefined {
  const wanted = folded(text, state.locale)
  if (wanted === '' || wanted.length > 60) return undefined
  const fields = state.open.filter((field) => field !== 'contact' && field !== 'quote')
  const answers = fields.flatMap((field) => presentQuestion(field, state, index).choices)
  const offered = state.turns === 0 ? [] : nextChoices(state, index).map((code) => nextChoice(code, state.locale))
  return [...answers, ...offered].find(({ label }) => folded(label, state.locale) === wanted)?.code
}

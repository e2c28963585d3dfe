import { formatNumber } from '@tradewind/schema/units'
import type { Change } from '../domain/absorb.ts'
import type { Move } from '../domain/moves.ts'
import type { ConversationState } from '../domain/state.ts'
import { advisorPhrases } from '../texts/advisor-phrases.ts'
import type { Audience } from './fact-text.ts'
import { factLabel, factText } from './fact-text.ts'
import { own, type Paragraph } from './paragraph.ts'

const SEPARATOR: Readonly<Partial<Record<Audience['locale'], string>>> = { zh: '；', ja: '、', ar: '؛ ' }

function replacedText(before: ConversationState, after: ConversationState, change: Change): string | undefined {
  const { locale } = after
  const phrases = advisorPhrases(locale)
  const label = factLabel(change.field, locale)
  const fresh = factText(after.facts, change.field, after)
  const old = factText(before.facts, change.field, after)
  if (change.kind === 'removed') return phrases.removed(label)
  return fresh === undefined || old === undefined ? undefined : phrases.replaced(label, fresh, old)
}

/** What was understood, what was replaced by what, and what that did to the result. */
export function presentNoted(
  before: ConversationState,
  after: ConversationState,
  move: Extract<Move, { kind: 'noted' }>,
): readonly Paragraph[] {
  const { locale } = after
  const phrases = advisorPhrases(locale)
  const added = move.changes
    .filter(({ kind, field }) => kind === 'added' && field !== 'competitors')
    .flatMap(({ field }) => {
      const text = factText(after.facts, field, after)
      return text === undefined || text === ''
        ? []
        : [`${factLabel(field, locale)}${locale === 'zh' || locale === 'ja' ? '：' : ': '}${text}`]
    })
  const replaced = move.changes
    .filter(({ kind }) => kind !== 'added')
    .flatMap((change) => replacedText(before, after, change) ?? [])
  const { fittingBefore, fittingNow } = move
  const effect =
    fittingBefore === undefined || fittingNow === undefined || fittingBefore === fittingNow
      ? []
      : [phrases.fitNow(fittingNow, fittingBefore, (n) => formatNumber(n, locale))]
  const competitor = move.changes.some(({ field }) => field === 'competitors')
    ? [phrases.competitorNoted(factText(after.facts, 'competitors', after) ?? '')]
    : []
  const noted = added.length === 0 ? [] : [phrases.noted(added.join(SEPARATOR[locale] ?? '; '))]
  const sentences = [...noted, ...replaced, ...effect, ...competitor]
  return sentences.length === 0 ? [] : [own(sentences.join(locale === 'zh' || locale === 'ja' ? '' : ' '))]
}

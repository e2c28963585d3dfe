import { describe, expect, it } from 'vitest'
import { DEFAULT_LEARNING_POLICY } from './learning-policy.ts'
import { type Comparison, judgeCandidate } from './promotion.ts'

const BETTER: Comparison = {
  candidate: { auc: 0.8, brier: 0.15 },
  rules: { auc: 0.7, brier: 0.2 },
  speaking: null,
  heldBack: { happened: 60, not: 200 },
  chosenByPerson: false,
}
const judge = (changes: Partial<Comparison>) => judgeCandidate({ ...BETTER, ...changes }, DEFAULT_LEARNING_POLICY)

describe('judgeCandidate', () => {
  it('lets a model speak that is clearly better than the rules on enough cases', () => {
    expect(judge({})).toBe('promote')
    // On what came since the other was learnt, which may be another part than all that is held back.
    expect(judge({ speaking: { brier: 0.14, candidateBrier: 0.13 } })).toBe('promote')
  })

  it.each<[string, Partial<Comparison>, string]>([
    ['few cases of one outcome', { heldBack: { happened: 19, not: 900 } }, 'too_few'],
    ['a Brier score hardly better', { candidate: { auc: 0.8, brier: 0.199 } }, 'not_better_than_rules'],
    ['a better Brier score with a worse order', { candidate: { auc: 0.69, brier: 0.15 } }, 'not_better_than_rules'],
    ['no figure at all', { candidate: { auc: Number.NaN, brier: Number.NaN } }, 'not_better_than_rules'],
    [
      'a model that speaks and is better',
      { speaking: { brier: 0.14, candidateBrier: 0.15 } },
      'not_better_than_speaking',
    ],
    ['a person who chose who speaks', { chosenByPerson: true }, 'a_person_chose'],
  ])('holds back on %s', (_, changes, verdict) => {
    expect(judge(changes)).toBe(verdict)
  })
})

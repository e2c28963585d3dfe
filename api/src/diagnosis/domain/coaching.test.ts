import { LOCALES } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { coachingHintsOf, repFigures } from './coaching.ts'
import type { DealFact } from './deal-fact.ts'
import type { CoachingMetric } from './diagnosis.ts'
import { afterDays, dealFact, OPENED } from './testing/deal-fact.ts'
import { numbers } from './testing/numbers.ts'
import { STAGES } from './testing/stages.ts'

const NOW = afterDays(90)

interface Character {
  readonly hours?: number
  readonly discount?: number
  readonly decides?: number
  readonly deals?: number
}

/** Deals of one person by a character, with chance. */
function dealsOf(
  ownerId: string,
  { hours = 4, discount = 5, decides = 0.5, deals = 80 }: Character,
  next: () => number,
): DealFact[] {
  return Array.from({ length: deals }, (_, index) => {
    const answered = OPENED - Math.log(next()) * (hours / Math.LN2) * 3_600_000
    const won = next() < decides
    return dealFact({
      id: `${ownerId}-${index}`,
      ownerId,
      ownerName: ownerId,
      status: won ? 'won' : 'lost',
      contacts: [answered, afterDays(5), afterDays(12), afterDays(20), afterDays(28)],
      steps: [
        { stageId: 'decision', at: OPENED },
        { stageId: won ? 'won' : 'lost', at: afterDays(30) },
      ],
      quote: {
        discountPercent: Math.max(0, discount + (next() - 0.5) * 6),
        versions: 1,
        leadTimeDays: 20,
        declineReason: null,
        sentAt: null,
      },
    })
  })
}

function team(characters: Readonly<Record<string, Character>>, seed = 1) {
  const next = numbers(seed)
  return repFigures(
    Object.entries(characters).flatMap(([name, character]) => dealsOf(name, character, next)),
    STAGES,
    NOW,
  )
}
const verdicts = (people: ReturnType<typeof team>, name: string): string[] =>
  (people.find(({ userName }) => userName === name)?.figures ?? [])
    .filter(({ verdict }) => verdict === 'worse' || verdict === 'better')
    .map(({ metric, stageCode, verdict }) => [metric, stageCode, verdict].filter(Boolean).join(' '))

describe('coaching', () => {
  const people = team({
    slow: { hours: 36 },
    generous: { discount: 17 },
    weak: { decides: 0.2 },
    plain: {},
    other: {},
  })

  it('finds what is different about a person, and nothing else', () => {
    expect(verdicts(people, 'slow')).toEqual(['response_hours worse'])
    expect(verdicts(people, 'generous')).toEqual(['discount_percent worse'])
    expect(verdicts(people, 'weak')).toEqual(['stage_conversion decision worse', 'win_rate worse'])
    expect(verdicts(people, 'plain')).toEqual([])
  })

  it('says it with figures, in every language, the worse first', () => {
    const hints = coachingHintsOf(people)
    const late = hints.find(({ userName }) => userName === 'slow')
    expect(late?.evidence.en).toMatch(
      /^slow answers first after \d+ hours \(median of 80 deals\); the team’s median is [\d.]+ hours$/,
    )
    expect(Object.keys(late?.evidence ?? {})).toEqual(LOCALES)
    for (const { evidence, advice } of hints) {
      for (const text of [...Object.values(evidence), ...Object.values(advice)])
        expect(text).not.toMatch(/[{}]|undefined/)
    }
  })

  it('does not rank people by chance: a hundred teams of equals, hardly a word', () => {
    let words = 0
    for (let seed = 1; seed <= 100; seed += 1) {
      const equals = team({ a: {}, b: {}, c: {}, d: {}, e: {} }, seed)
      words += coachingHintsOf(equals).length
    }
    // Some 500 people with five figures each.
    expect(words).toBeLessThanOrEqual(5)
  })

  it('says nothing of few cases, and knows no median of two colleagues', () => {
    const few = team({ slow: { hours: 200, deals: 11 }, b: {}, c: {}, d: {} })
    expect(verdicts(few, 'slow')).toEqual([])
    const figure = (of: ReturnType<typeof team>, name: string, metric: CoachingMetric) =>
      of.find(({ userName }) => userName === name)?.figures.find((one) => one.metric === metric)
    expect(figure(few, 'slow', 'response_hours')?.verdict).toBe('too_few')
    const three = team({ slow: { hours: 200 }, b: {}, c: {} })
    expect(figure(three, 'slow', 'response_hours')).toMatchObject({ teamMedian: null, verdict: 'too_few' })
  })
})

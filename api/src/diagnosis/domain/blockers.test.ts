import { LOCALES } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { DEFAULT_BLOCKER_LIMITS as LIMITS } from './blocker-limits.ts'
import { blockersOf, type Standing } from './blockers.ts'
import { BLOCKER_CODES } from './diagnosis.ts'

const NOW = Date.parse('2026-11-28T12:00:00Z')
const ago = (days: number): number => NOW - days * 86_400_000

/** A deal in First touch since yesterday with which everything is well. */
function standing(changes: Partial<Standing> = {}): Standing {
  return {
    accountId: 'a',
    accountName: 'Getriebe Weber',
    opportunityId: 'o',
    ownerId: 'u',
    ownerName: 'Jonas Brandt',
    stageId: 's',
    stageCode: 'first_touch',
    stageName: { en: 'First touch', de: 'Erstgespräch', ar: 'أول تواصل' },
    maxDays: null,
    stageSince: ago(1),
    openedAt: ago(20),
    lastContactAt: ago(1),
    quoteNumber: null,
    quoteSentAt: null,
    lastAnswerAt: ago(1),
    documentReads: 3,
    valueMinor: 100,
    ...changes,
  }
}
const codes = (changes: Partial<Standing>) => blockersOf(standing(changes), LIMITS, NOW).map(({ code }) => code)

describe('a blocker', () => {
  it('is none where everything is well', () => {
    expect(codes({})).toEqual([])
  })

  it.each([
    ['first_touch', 5.5, []],
    ['first_touch', 6, ['stuck_in_stage']],
    ['decision', 7, []],
    ['decision', 8, ['stuck_in_stage']],
    ['lead', 90, []],
  ] as const)('is a stay in %s of %d days: %j', (stageCode, days, found) => {
    expect(codes({ stageCode, stageSince: ago(days) })).toEqual(found)
  })

  it('goes by the stage’s own limit where it has one', () => {
    expect(codes({ stageSince: ago(9), maxDays: 14 })).toEqual([])
    expect(codes({ stageCode: 'lead', stageSince: ago(3), maxDays: 2 })).toEqual(['stuck_in_stage'])
  })

  it('is a quotation without an answer, until the customer speaks to us', () => {
    const quoted = { stageCode: 'decision', quoteNumber: 'Q-7', quoteSentAt: ago(8) }
    expect(codes({ ...quoted, lastAnswerAt: ago(9) })).toEqual(['no_answer_after_quote'])
    expect(codes({ ...quoted, lastAnswerAt: null })).toEqual(['no_answer_after_quote'])
    expect(codes({ ...quoted, lastAnswerAt: ago(7) })).toEqual([])
    expect(codes({ ...quoted, quoteSentAt: ago(7), lastAnswerAt: ago(9) })).toEqual([])
  })

  it('is our own silence with an open deal, counted from its opening at the earliest', () => {
    expect(codes({ lastContactAt: ago(8) })).toEqual(['no_follow_up'])
    expect(codes({ lastContactAt: null, openedAt: ago(8) })).toEqual(['no_follow_up'])
    expect(codes({ lastContactAt: ago(30), openedAt: ago(3) })).toEqual([])
    expect(codes({ opportunityId: null, lastContactAt: ago(30) })).toEqual([])
  })

  it('is that nobody reads the documents', () => {
    expect(codes({ stageSince: ago(6), maxDays: 30, documentReads: 1 })).toEqual(['documents_unread'])
    expect(codes({ stageSince: ago(5), maxDays: 30, documentReads: 0 })).toEqual([])
    expect(codes({ stageCode: 'contact', stageSince: ago(60), documentReads: 0 })).toEqual([])
  })

  it('may be several at once', () => {
    const all = { stageCode: 'decision', stageSince: ago(20), lastContactAt: ago(20), lastAnswerAt: ago(30) }
    expect(codes({ ...all, quoteNumber: 'Q-7', quoteSentAt: ago(19), documentReads: 0 })).toEqual(BLOCKER_CODES)
  })

  it('says so in all seven languages, with its figures', () => {
    const [blocker] = blockersOf(standing({ stageSince: ago(6) }), LIMITS, NOW)
    expect(Object.keys(blocker?.reason ?? {})).toEqual(LOCALES)
    expect(blocker?.reason.en).toBe('In First touch for 6 days (limit: 5 days)')
    expect(blocker?.reason.de).toBe('Verweildauer in Erstgespräch: 6 Tage (Grenze: 5 Tage)')
    expect(blocker?.reason.ar).toContain('٦')
    for (const text of Object.values(blocker?.reason ?? {})) expect(text).not.toContain('{')
  })
})

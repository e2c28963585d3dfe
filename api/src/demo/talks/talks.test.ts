import { filedTurn } from '@tradewind/schema/contracts/advisor'
import { DEMO_PRODUCTS } from '@tradewind/schema/demo'
import { LOCALES } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { uuidFrom } from '../../events/domain/event-id.ts'
import { STORIES } from '../stories.ts'
import { type LocalTalk, TALKS } from './all.ts'
import { fileLine } from './file-line.ts'

const published = (sku: string) => ({ name: sku, day: '2026-11-01' })
const quote = { number: 'Q-2026-0001', email: 'a@b.example' }

function turnsOf({ key, locale, lines, closing }: LocalTalk) {
  const all = closing ? [...lines, closing] : lines
  return all.map((line, position) =>
    fileLine(line, {
      conversationId: uuidFrom(key),
      position,
      locale,
      stepBefore: all[position - 1]?.step ?? 'industry',
      earlier: all.slice(0, position),
      published,
      quote: line === closing ? quote : undefined,
    }),
  )
}

/** Numbers of a text in western digits, models and citation marks left out. */
function numbersIn(text: string): string[] {
  const western = text
    .replaceAll(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
  const plain = DEMO_PRODUCTS.map(({ sku }) => sku)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, sku) => rest.replaceAll(sku, ''), western)
  return plain.replaceAll(/\[\d+\]/gu, '').match(/\d+(?:[.,]\d+)*/gu) ?? []
}

describe('the demo’s talks', () => {
  it('are about forty, in all seven languages, of the last 14 days', () => {
    expect(TALKS.length).toBeGreaterThanOrEqual(38)
    for (const locale of LOCALES)
      expect(TALKS.filter((talk) => talk.locale === locale).length).toBeGreaterThanOrEqual(5)
    expect(new Set(TALKS.map(({ key }) => key)).size).toBe(TALKS.length)
    for (const { at, lines, closing } of TALKS) {
      const [daysAgo, minutes] = at
      expect(daysAgo).toBeLessThan(14)
      expect(minutes + 60).toBeLessThan(daysAgo * 1_440)
      expect(lines.length).toBeGreaterThanOrEqual(2)
      expect(lines.length + (closing ? 1 : 0)).toBeLessThanOrEqual(7)
    }
  })

  it.each(TALKS.map((talk) => [talk.key, talk] as const))('%s is what knowledge files', (_key, talk) => {
    for (const turn of turnsOf(talk)) expect(filedTurn.parse(turn)).toEqual(turn)
  })

  it.each(TALKS.map((talk) => [talk.key, talk] as const))('%s says no figure that nothing carries', (_key, talk) => {
    let heard = quote.number
    for (const turn of turnsOf(talk)) {
      heard += `\n${turn.buyerText}\n${turn.citations.map((citation) => citation.quote).join('\n')}`
      const known = new Set(numbersIn(heard))
      expect(numbersIn(turn.advisorText).filter((number) => !known.has(number))).toEqual([])
      const marks = [...turn.advisorText.matchAll(/\[(\d+)\]/gu)].map(([, number]) => Number(number))
      expect([...new Set(marks)]).toEqual(turn.citations.map(({ number }) => number))
      if (turn.outcome === 'answered') expect(turn.citations).not.toEqual([])
      if (turn.outcome === 'unknown') expect(turn.citations).toEqual([])
    }
  })

  it('belong to stories that ask within the hour, in the same language', () => {
    const tied = TALKS.filter(({ storyOf }) => storyOf !== undefined)
    expect(tied).toHaveLength(4)
    for (const { storyOf, locale, at, lines, closing } of tied) {
      const story = STORIES.find(({ email }) => email === storyOf)
      expect(story?.locale).toBe(locale)
      expect(story?.quote?.daysAgo ?? story?.inquiry?.daysAgo).toBe(at[0])
      // The form of a story is sent 70 minutes into its day.
      expect(at[1] + lines.length * 2).toBeLessThan(70)
      if (closing) expect(story?.quote).toBeDefined()
    }
  })

  it('refuse a figure the demo does not have', () => {
    const place = {
      conversationId: 'c',
      position: 0,
      locale: 'en',
      stepBefore: 'need',
      earlier: [],
      published,
    } as const
    expect(() => fileLine({ buyer: 'a', advisor: '{BP-81.weight}', step: 'need' }, place)).toThrow('sells no BP-81')
    expect(() => fileLine({ buyer: 'a', advisor: '{CX-G.noiseLevel}', step: 'need' }, place)).toThrow('no noiseLevel')
    const wish = { buyer: 'eighty', advisor: '', step: 'need', wants: [{ code: 'torqueRange', said: '80' }] } as const
    expect(() => fileLine(wish, place)).toThrow('does not stand in')
  })
})

import type { Locale } from '@tradewind/schema/locales'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from './entries.ts'
import { placesIn, readText, spellingsOf } from './spellings.ts'

const BATTERY: Entry = { words: { en: ['battery', 'power pack'], de: ['Batterie'], zh: ['电池'], ja: ['電池'] } }
const PRESSURE: Entry = { words: { en: ['pressure'], de: ['Druckluft'], zh: ['压力'] } }
const OIL: Entry = { words: { en: ['oil', 'o'], de: ['Öl'], zh: ['油'] } }
const ENTRIES = [BATTERY, PRESSURE, OIL]

const said = (text: string, locale: Locale, isWord?: (entry: Entry) => boolean) =>
  placesIn(spellingsOf(ENTRIES, locale, isWord), readText(text, locale)).map(({ start, end }) => text.slice(start, end))

test.each<[Locale, string, string[]]>([
  ['en', 'Two batteries, one BATTERY', ['batteries', 'BATTERY']],
  ['en', 'power packs last; power is no pack', ['power packs']],
  ['de', 'Die Pufferbatterie', ['batterie']],
  ['de', 'Druckluftqualität', ['Druckluft']],
  ['de', 'Wie öle ich?', []],
  ['zh', '更换电池，电池容量', ['电池', '电池']],
  ['ja', '電池の交換', ['電池']],
])('%s: %s', (locale, text, words) => {
  expect(said(text, locale)).toEqual(words)
})

test('a single letter is no word, a single character only where its entry says so', () => {
  expect(said('an o', 'en')).toEqual([])
  expect(said('加油', 'zh')).toEqual([])
  expect(said('加油', 'zh', (entry) => entry === OIL)).toEqual(['油'])
})

test('places are where the words stand, whatever stands around them', () => {
  const around = fc.string({ unit: fc.constantFrom('x', 'Ａ', ' ', '，', '中', '1', '.'), maxLength: 12 })
  fc.assert(
    fc.property(around, around, (before, after) => {
      const text = `${before} 电池 ${after}`
      expect(said(text, 'zh')).toEqual(['电池'])
    }),
  )
})

import { LOCALES } from '@tradewind/schema/locales'
import { expect, it } from 'vitest'
import { translator } from '../i18n/translate.ts'
import { whoseCode } from './whose-code.ts'

it.each(LOCALES)('says in %s whose code it is and where, as far as the code says it', (locale) => {
  const t = translator(locale)
  const both = whoseCode(t, { person: 'Jonas Brandt', fair: 'Hannover Messe' })
  expect(both).toContain('\u2068Jonas Brandt\u2069')
  expect(both).toContain('\u2068Hannover Messe\u2069')
  expect(whoseCode(t, { person: 'Jonas Brandt', fair: null })).not.toContain('{{')
  const stand = whoseCode(t, { person: null, fair: 'Hannover Messe' })
  expect(stand).toContain('Hannover Messe')
  expect(stand).not.toBe(both)
  expect(whoseCode(t, { person: null, fair: null })).toBeUndefined()
  expect(whoseCode(t, undefined)).toBeUndefined()
})

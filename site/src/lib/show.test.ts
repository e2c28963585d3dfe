import { describe, expect, it } from 'vitest'
import { translator } from './i18n/translate.ts'
import { show } from './show.ts'

const german = { locale: 'de', t: translator('de') } as const

describe('a text of the CMS', () => {
  it('is just the text when it is in the reader\u2019s language', () => {
    expect(show({ text: 'Drehmoment <b>', locale: 'de' }, german)).toBe('Drehmoment <b>')
  })

  it('is marked, announced and escaped when another language stands in', () => {
    expect(String(show({ text: '<img src=x> & so on', locale: 'en' }, german))).toBe(
      '<span lang="en" dir="ltr">&lt;img src=x&gt; &amp; so on</span><span class="other-language">auf English</span>',
    )
    expect(String(show({ text: 'نص', locale: 'ar' }, german, 'plain'))).toBe('<span lang="ar" dir="rtl">نص</span>')
  })

  it('is nothing when there is none', () => {
    expect(show({ text: '', locale: 'en' }, german)).toBe('')
  })
})

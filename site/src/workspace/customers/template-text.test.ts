import { expect, it } from 'vitest'
import { templateText } from './template-text.ts'

const texts = { en: { subject: 'Hello', body: 'Dear {{name}}' }, de: { subject: 'Hallo', body: 'Guten Tag' } }

it('speaks the contact’s language where the library does', () => {
  expect(templateText(texts, 'de')).toEqual({ locale: 'de', subject: 'Hallo', body: 'Guten Tag' })
})

it('says which language stands in for it', () => {
  expect(templateText(texts, 'ja')?.locale).toBe('en')
  expect(templateText({ en: { body: '' }, pt: { body: 'Bom dia' } }, 'ja')).toEqual({
    locale: 'pt',
    subject: '',
    body: 'Bom dia',
  })
})

it('has nothing to say without a text', () => {
  expect(templateText({}, 'en')).toBeUndefined()
  expect(templateText(null, 'en')).toBeUndefined()
  expect(templateText({ xx: { body: 'no language of the house' } }, 'en')).toBeUndefined()
})

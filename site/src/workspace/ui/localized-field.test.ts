import { expect, it } from 'vitest'
import { standIns } from './LocalizedField.tsx'

it('says for each missing language what is read instead: English, else the first there is', () => {
  expect([...standIns({ en: 'Call', de: 'Anrufen' })]).toEqual([['en', ['zh', 'es', 'ar', 'ja', 'pt']]])
  expect([...standIns({ ar: 'اتصل' })]).toEqual([['ar', ['en', 'zh', 'es', 'ja', 'de', 'pt']]])
  expect(standIns({}).size).toBe(0)
})

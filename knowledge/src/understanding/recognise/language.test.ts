import { expect, test } from 'vitest'
import { read } from '../testing/read.ts'

test.each([
  ['ja', 'de', 'Wir brauchen 20 Schrauber mit PROFINET'],
  ['en', 'es', 'necesitamos 20 llaves para ruedas'],
  ['en', 'pt', 'precisamos de 20 chaves para rodas'],
  ['de', 'en', 'cordless wrenches for wheel bolts please'],
  ['en', 'zh', '我们需要二十把扳手'],
  ['en', 'ja', 'トルクレンチを20台'],
  ['en', 'ar', 'نحتاج عشرين مفتاح عزم'],
  // Names of the trade stand in a sentence of any language.
  ['zh', 'zh', '要Open Protocol，不要PROFINET'],
  ['ja', 'ja', 'PROFINETではなくOpen Protocol'],
  ['ar', 'ar', 'Open Protocol وليس PROFINET'],
  ['en', 'en', 'we are 株式会社東海精機 in Nagoya'],
  // Nothing to tell a language by: the page's.
  ['pt', 'pt', '20-80'],
  ['es', 'es', '80 Nm'],
] as const)('on a page in %s, this is %s: %s', (page, expected, text) => {
  expect(read(page, text).language.locale).toBe(expected)
})

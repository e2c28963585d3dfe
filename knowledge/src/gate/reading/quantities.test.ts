import type { Locale } from '@tradewind/schema/locales'
import { expect, test } from 'vitest'
import { plain } from './normalise.ts'
import { readQuantities } from './quantities.ts'

test.each<[Locale, string, readonly string[]]>([
  ['en', 'between 15 and 60 ft-lb, from -10 to 50 °C', ['15..60 lbf.ft', '-10..50 Cel']],
  ['en', '1/2" square, 5k screws, 1,234.5 rpm', ['0.5 in', '5000', '1234.5 rpm']],
  ['en', 'two hundred and six pieces, three years, one of them', ['206', '3 a']],
  ['en', '15 in stock, twenty percent, twice', ['15', '20 %', '2 x']],
  ['de', 'zwischen 1.234,5 und 2.000 Nm; vierundzwanzig Monate', ['1234.5..2000 N.m', '24 mo']],
  ['es', 'de 15 a 80 N·m, 1.480 €, veinticuatro meses', ['15..80 N.m', '1480 EUR', '24 mo']],
  ['pt', 'no máximo 1,7 kg; R$ 1.200,50', ['1.7 kg', '1200.5 BRL']],
  ['ar', 'من ١٥ إلى ٨٠ نيوتن·متر، ٢٤ شهرًا، سنتان، ١٬٢٣٤', ['15..80 N.m', '24 mo', '2 a', '1234']],
  ['zh', '15～80 N·m，百分之三，两年，5万次，８０牛米', ['15..80 N.m', '3 %', '2 a', '50000', '80 N.m']],
  ['ja', '15～80 N·m、4500 min⁻¹、24か月、三年', ['15..80 N.m', '4500 rpm', '24 mo', '3 a']],
])('%s: %s', (locale, text, expected) => {
  const found = readQuantities(plain(text), locale).map(({ ends, unit }) =>
    `${ends.map(({ value }) => value).join('..')} ${unit?.code ?? ''}`.trim(),
  )
  expect(found).toEqual(expected)
})

test.each<[Locale, string, string | undefined]>([
  ['en', 'up to 80 N·m', 'atMost'],
  ['en', '80 N·m or more', 'atLeast'],
  ['en', 'more than 80 N·m', 'above'],
  ['en', 'no more than 80 N·m', 'atMost'],
  ['de', 'höchstens 80 Nm', 'atMost'],
  ['zh', '20个以上', 'atLeast'],
  ['ja', '80 N·m以下', 'atMost'],
  ['ar', 'لا يزيد عن ٨٠ نيوتن·متر', 'atMost'],
  ['en', 'reaches 80 N·m', undefined],
])('%s: "%s" is %s', (locale, text, direction) => {
  expect(readQuantities(plain(text), locale)[0]?.direction).toBe(direction)
})

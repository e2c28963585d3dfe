import type { Locale } from '@tradewind/schema/locales'
import { describe, expect, test } from 'vitest'
import { foldWord } from './fold.ts'
import { stemOf } from './stems.ts'
import { isStopWord } from './stop-words.ts'

const stemsOf = (words: string, locale: Locale): ReadonlySet<string> =>
  new Set(words.split(' ').map((word) => stemOf(word, locale)))

describe('forms of a word have one stem', () => {
  test.each([
    ['en', 'calibrate calibration calibrated'],
    ['ar', 'أداة الأداة والأداة لأداة للأداة أدوات الأدوات بالأدوات أدواتكم'],
    ['ar', 'بطارية البطارية بالبطارية لبطارية بطاريات البطاريات بطاريته وبطاريتين بطاريتنا'],
    ['ar', 'محرك المحرك كالمحرك للمحرك لمحرك ومحرك والمحركات محركات'],
    ['ar', 'مفتاح المفتاح للمفتاح مفاتيح المفاتيح'],
    ['ar', 'معايرة المعايرة معايرات ومعايرته المعايره'],
    ['ar', 'سرعة السرعة السرعه بسرعة والسرعات سرعتين'],
    ['ar', 'وحدة الوحدة للوحدة وحدات الوحدات'],
    ['ar', 'لوحة اللوحة للوحة بلوحة لوحات'],
    ['ar', 'وكيل الوكيل لوكيل وكلاء'],
    ['ar', 'وزن الوزن ووزن الأوزان وزنه بوزن'],
    ['ar', 'قوة القوة بقوة قوات'],
    ['ar', 'لغة للغة لغات'],
    ['ar', 'لحام اللحام للحام'],
    ['ar', 'آلة الآلة آلات الآلات'],
    ['ar', 'كهرباء الكهرباء كهربائي الكهربائية كهربائيا'],
    ['ar', 'مرة المرة مرات'],
    ['ar', 'التزام الالتزام'],
    ['pt', 'vibração vibrações vibracao vibracoes'],
    ['pt', 'calibração calibrações calibrar calibracao'],
    ['pt', 'canal canais'],
    ['pt', 'papel papéis papeis'],
    ['pt', 'nível níveis nivel niveis'],
    ['pt', 'portátil portáteis portatil'],
    ['pt', 'barril barris'],
    ['pt', 'farol faróis farois'],
    ['pt', 'nuvem nuvens'],
    ['pt', 'som sons'],
    ['pt', 'elétron elétrons'],
    ['pt', 'motor motores'],
    ['pt', 'mão mãos maos'],
    ['pt', 'bateria baterias'],
    ['es', 'vibración vibraciones vibracion'],
    ['es', 'calibración calibraciones calibracion'],
    ['es', 'imagen imágenes imagenes'],
    ['es', 'luz luces'],
    ['es', 'índice índices'],
    ['es', 'batería baterías bateria'],
    ['de', 'schlauch schläuche schläuchen'],
    ['de', 'kalibrierung kalibrierungen'],
    ['de', 'wartung wartungen'],
    ['de', 'haus häuser'],
    ['de', 'glas gläser'],
    ['de', 'bürstenlos bürstenlose bürstenlosen'],
  ] as const)('%s: %s', (locale, words) => {
    expect([...stemsOf(words, locale)]).toHaveLength(1)
  })
})

describe('words that only look alike do not', () => {
  test.each([
    ['ar', 'بطاقة طاقة'],
    ['ar', 'فلتر لتر'],
    ['ar', 'تأمين تام'],
    ['ar', 'مليون ملي'],
    ['ar', 'وزن زن'],
    ['ar', 'لوحة وحة وحدة'],
    ['ar', 'محرك حركة'],
    ['ar', 'بيانات بناء بنك'],
    ['pt', 'pais papéis pão'],
    ['pt', 'lei lã seis'],
    ['pt', 'bateria bater'],
    ['es', 'batería batir'],
    ['es', 'luz lujo'],
    ['de', 'zeitung zeit'],
    ['de', 'leistung leiste'],
    ['de', 'glas glatt'],
  ] as const)('%s: %s', (locale, words) => {
    expect([...stemsOf(words, locale)]).toHaveLength(words.split(' ').length)
  })
})

test('a word with digits is a name and has no stem', () => {
  expect(stemOf('bp80s', 'pt')).toBe('bp80s')
})

describe('Arabic words that say only how something is asked', () => {
  const isStop = (word: string) => isStopWord(foldWord(word), 'ar')

  test('are stop words with a conjunction, a preposition or a pronoun, too', () => {
    const said =
      'وهل وما وكم وكيف ومتى فكم ولماذا وأين لديكم ولديكم عندكم أستطيع أقدر ينبغي توجد أثناء مقدار لكل بكم ومن وفي'
    expect(said.split(' ').filter((word) => !isStop(word))).toEqual([])
  })

  test('leave words that merely begin like them', () => {
    expect('وزن واحد فقد وحدة فهم وصل كمية'.split(' ').filter(isStop)).toEqual([])
  })
})

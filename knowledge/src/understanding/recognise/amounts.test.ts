import { describe, expect, test } from 'vitest'
import { parametersOf } from '../testing/read.ts'

describe('bounds and ranges', () => {
  test.each([
    ['en', '20 to 80 Nm', ['torqueRange between 20..80 N.m']],
    ['en', 'lighter than 2 kg', ['weight atMost 2 kg']],
    ['en', 'no more than 78 dB', ['noiseLevel atMost 78 dB(A)']],
    ['de', 'mindestens 1.200 1/min', ['freeSpeed atLeast 1200 rpm']],
    ['de', 'Drehmoment zwischen 5,5 und 12 Nm', ['torqueRange between 5.5..12 N.m']],
    ['es', 'que no pese más de 1,8 kg', ['weight atMost 1.8 kg']],
    ['pt', 'no máximo 2,5 kg', ['weight atMost 2.5 kg']],
    ['zh', '转速800转以上', ['freeSpeed atLeast 800 rpm']],
    ['zh', '扭矩二十到八十牛米', ['torqueRange between 20..80 N.m']],
    ['ja', '重さは2キロまで', ['weight atMost 2 kg']],
    ['ja', '最低100N・mは必要', ['torqueRange atLeast 100 N.m']],
    ['ar', 'عزم من ٢٠ إلى ٨٠ نيوتن متر', ['torqueRange between 20..80 N.m']],
    ['ar', 'وزنه أقل من ٢ كيلو', ['weight atMost 2 kg']],
  ] as const)('%s: %s', (locale, text, expected) => {
    expect(parametersOf(locale, text)).toEqual(expected)
  })
})

describe('which parameter a figure is of', () => {
  test.each([
    [
      'en',
      '80 Nm, 18 V, 5 Ah',
      ['torqueRange exactly 80 N.m', 'batteryVoltage exactly 18 V', 'batteryCapacity exactly 5 Ah'],
    ],
    ['de', '-10 bis 50 Grad', ['operatingTemperature between -10..50 Cel']],
    ['de', 'Genauigkeit ±3 %, Auflösung 0,01 Nm', ['torqueAccuracy exactly 3 %', 'torqueResolution exactly 0.01 N.m']],
    ['zh', '带8组程序', ['programs exactly 8 count']],
    ['ja', 'プログラム8個以上', ['programs atLeast 8 count']],
    ['en', 'signal of ±10 V', []],
  ] as const)('%s: %s', (locale, text, expected) => {
    expect(parametersOf(locale, text)).toEqual(expected)
  })
})

test('a mark between digits is read as what is a value of the trade', () => {
  expect(parametersOf('de', 'Gewicht 1.200 kg')).toEqual(['weight exactly 1.2 kg'])
  expect(parametersOf('de', '1.200 Nm')).toEqual(['torqueRange exactly 1200 N.m'])
})

test('a bare number answers what was asked last', () => {
  expect(parametersOf('es', 'unos sesenta', 'torqueRange')).toEqual(['torqueRange about 60 N.m'])
  expect(parametersOf('en', '15-45', 'torqueRange')).toEqual(['torqueRange between 15..45 N.m'])
  expect(parametersOf('en', '20 pcs', 'torqueRange')).toEqual([])
})

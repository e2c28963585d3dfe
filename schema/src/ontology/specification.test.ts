import { describe, expect, test } from 'vitest'
import { LOCALES, type UnitSystem } from '../locales.ts'
import { formatSpecification } from './index.ts'
import type { SpecificationValue } from './types.ts'

/** No-break space, isolates and letter mark written visibly: they are half of what is tested here. */
const visible = (text: string) =>
  text
    .replaceAll('\u00a0', '_')
    .replaceAll('\u2068', '[')
    .replaceAll('\u2069', ']')
    .replaceAll('\u2066', '{')
    .replaceAll('\u061c', '|')

const range = (min: number, max: number): SpecificationValue => ({ kind: 'range', min, max })
const number = (value: number): SpecificationValue => ({ kind: 'number', value })
const enumSet = (...values: string[]): SpecificationValue => ({ kind: 'enumSet', values })

type Expected = readonly [en: string, zh: string, es: string, ar: string, ja: string, de: string, pt: string]
const CASES: readonly (readonly [string, SpecificationValue, UnitSystem, Expected])[] = [
  [
    'torqueRange',
    range(15, 80),
    'metric',
    ['15–80_N·m', '15～80_N·m', '15–80_N·m', '[١٥–٨٠_نيوتن·متر]', '15～80_N·m', '15–80_Nm', '15–80_N·m'],
  ],
  [
    'torqueRange',
    range(15, 80),
    'imperial',
    [
      '11–59_lbf·ft',
      '11～59_lbf·ft',
      '11–59_lbf·ft',
      '[١١–٥٩_رطل·قدم]',
      '11～59_lbf·ft',
      '11–59_lbf·ft',
      '11–59_lbf·ft',
    ],
  ],
  [
    'torqueRange',
    range(0.5, 4.5),
    'imperial',
    [
      '4.4–40_lbf·in',
      '4.4～40_lbf·in',
      '4,4–40_lbf·in',
      '[٤٫٤–٤٠_رطل·بوصة]',
      '4.4～40_lbf·in',
      '4,4–40_lbf·in',
      '4,4–40_lbf·in',
    ],
  ],
  ['torqueAccuracy', number(3.5), 'metric', ['±3.5%', '±3.5%', '±3,5_%', '[±٣٫٥٪|]', '±3.5%', '±3,5_%', '±3,5%']],
  ['weight', number(1.4), 'metric', ['1.4_kg', '1.4_kg', '1,4_kg', '[١٫٤_كغم]', '1.4_kg', '1,4_kg', '1,4_kg']],
  ['weight', number(1.4), 'imperial', ['3.1_lb', '3.1_磅', '3,1_lb', '[٣٫١_رطل]', '3.1_lb', '3,1_lb', '3,1_lb']],
  [
    'freeSpeed',
    number(6200),
    'imperial',
    ['6,200_rpm', '6,200_r/min', '6200_rpm', '[٦٬٢٠٠_دورة/دقيقة]', '6,200_min⁻¹', '6.200_min⁻¹', '6.200_rpm'],
  ],
  [
    'operatingTemperature',
    range(-10, 50),
    'metric',
    ['-10 to 50_°C', '-10～50_°C', '-10 a 50_°C', '[|-١٠ إلى ٥٠_°م]', '-10～50_°C', '-10 bis 50_°C', '-10 a 50_°C'],
  ],
  [
    'operatingTemperature',
    range(-10, 50),
    'imperial',
    ['14–122_°F', '14～122_°F', '14–122_°F', '[١٤–١٢٢_°ف]', '14～122_°F', '14–122_°F', '14–122_°F'],
  ],
  ['boltSize', range(6, 12), 'imperial', ['M6–M12', 'M6～M12', 'M6–M12', '[M6–M12]', 'M6～M12', 'M6–M12', 'M6–M12']],
  ['boltSize', range(8, 8), 'metric', ['M8', 'M8', 'M8', '[M8]', 'M8', 'M8', 'M8']],
  [
    'airPressure',
    number(6.3),
    'imperial',
    ['91_psi', '91_psi', '91_psi', '[٩١_رطل/بوصة²]', '91_psi', '91_psi', '91_psi'],
  ],
  [
    'airConsumption',
    number(450),
    'imperial',
    ['15.9_cfm', '15.9_cfm', '15,9_pcm', '[١٥٫٩_قدم³/دقيقة]', '15.9_cfm', '15,9_cfm', '15,9_pcm'],
  ],
  [
    'warranty',
    number(24),
    'metric',
    ['24 months', '24个月', '24 meses', '[٢٤ شهرًا]', '24 か月', '24 Monate', '24 meses'],
  ],
  ['resultMemory', number(10_000), 'metric', ['10,000', '10,000', '10.000', '[١٠٬٠٠٠]', '10,000', '10.000', '10.000']],
  [
    'protocols',
    enumSet('profinet', 'digital-io'),
    'metric',
    [
      'PROFINET, Digital I/O',
      'PROFINET、数字 I/O',
      'PROFINET, E/S digitales',
      '[PROFINET]، [مداخل ومخارج رقمية]',
      'PROFINET、デジタル入出力',
      'PROFINET, Digitale E/A',
      'PROFINET, E/S digitais',
    ],
  ],
  [
    'drive',
    { kind: 'enum', value: 'insert-9x12' },
    'metric',
    [
      '9×12 mm insert',
      '9×12 mm 插口',
      'Inserción 9×12 mm',
      '[تجويف {9×12] مم]',
      '差込み 9×12 mm',
      'Einsteckaufnahme 9×12 mm',
      'Encaixe 9×12 mm',
    ],
  ],
  ['ledLight', { kind: 'boolean', value: true }, 'metric', ['Yes', '是', 'Sí', 'نعم', 'あり', 'Ja', 'Sim']],
  ['ledLight', { kind: 'boolean', value: false }, 'metric', ['No', '否', 'No', 'لا', 'なし', 'Nein', 'Não']],
]

describe.each(CASES)('%s %j %s', (code, value, unitSystem, expected) => {
  test.each(LOCALES.map((locale, index) => [locale, expected[index]]))('%s: %s', (locale, text) => {
    expect(visible(formatSpecification(code, value, locale as (typeof LOCALES)[number], unitSystem))).toBe(text)
  })
})

describe('data of a later version still print', () => {
  test('an unknown parameter', () => {
    expect(formatSpecification('laserPointer', number(5), 'de', 'metric')).toBe('5')
    expect(formatSpecification('laserPointer', { kind: 'enum', value: 'red' }, 'de', 'metric')).toBe('red')
  })

  test('an unknown value beside a known one', () => {
    expect(formatSpecification('protocols', enumSet('profinet', 'cc-link'), 'en', 'metric')).toBe('PROFINET, cc-link')
  })

  test('a value of another kind than its parameter', () => {
    expect(formatSpecification('weight', range(1, 2), 'en', 'metric')).toBe('1–2')
    expect(formatSpecification('torqueRange', number(80), 'en', 'metric')).toBe('80')
  })
})

import type { CalculationCode } from '../../calculations/calculation.ts'

/** Words by which a buyer says which calculation is meant, most particular first. */
const WORDS: readonly (readonly [CalculationCode, RegExp])[] = [
  [
    'air-consumption',
    /compress|air (?:consum|supply|flow|demand)|luftverbrauch|druckluft|kompressor|空压机|耗气|用气|气源|consumo de a[ir]|aire comprimido|ar comprimido|compresor|الهواء|ضاغط|エア|空気|コンプレッサ/iu,
  ],
  ['battery-per-shift', /batter|akku|batería|bateria|电池|バッテリ|電池|بطاري/iu],
  [
    'clamp-force',
    /clamp|preload|vorspann|klemmkraft|夹紧力|预紧力|軸力|締付け力|締め付け力|fuerza de (?:apriete|sujeción)|precarga|força de (?:aperto|fixação)|pré-carga|قوة الشد|قوة الربط/iu,
  ],
  ['joint-torque', /torque|drehmoment|anziehmoment|扭矩|力矩|トルク|par de apriete|\bpar\b|العزم|عزم/iu],
]

/** Which calculation the words name; undefined when they leave it open. */
export function calculationNamed(text: string): CalculationCode | undefined {
  return WORDS.find(([, words]) => words.test(text))?.[0]
}

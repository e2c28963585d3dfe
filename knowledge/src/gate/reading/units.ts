import type { Locale } from '@tradewind/schema/locales'
import { convertWithin, type Dimension, foldUnit, parseUnit, UNITS, type UnitCode } from '@tradewind/schema/units'

/** What a figure counts or measures, as far as the gate tells it apart. */
export type Measure =
  | Dimension
  | 'force'
  | 'volume'
  | 'memory'
  | 'current'
  | 'energy'
  | 'money'
  | 'factor'
  | 'thread'
  | 'other'

export interface ReadUnit {
  readonly measure: Measure
  /** Unit code of schema/units, or the gate's own name. */
  readonly code: string
  /** Size in the measure's base unit, for the gate's own units. */
  readonly factor?: number
}

/** Units that data sheets have and the product ontology does not need. Case counts: mW is no MW. */
const MORE: Readonly<Record<string, ReadUnit>> = {
  h: { measure: 'duration', code: 'h', factor: 3600 },
  N: { measure: 'force', code: 'N', factor: 1 },
  kN: { measure: 'force', code: 'kN', factor: 1000 },
  MN: { measure: 'force', code: 'MN', factor: 1e6 },
  ml: { measure: 'volume', code: 'ml', factor: 0.001 },
  mL: { measure: 'volume', code: 'ml', factor: 0.001 },
  l: { measure: 'volume', code: 'l', factor: 1 },
  L: { measure: 'volume', code: 'l', factor: 1 },
  kB: { measure: 'memory', code: 'kB', factor: 1e3 },
  MB: { measure: 'memory', code: 'MB', factor: 1e6 },
  GB: { measure: 'memory', code: 'GB', factor: 1e9 },
  TB: { measure: 'memory', code: 'TB', factor: 1e12 },
  A: { measure: 'current', code: 'A', factor: 1 },
  mA: { measure: 'current', code: 'mA', factor: 0.001 },
  mAh: { measure: 'charge', code: 'mAh', factor: 0.001 },
  MHz: { measure: 'frequency', code: 'MHz', factor: 1e6 },
  GHz: { measure: 'frequency', code: 'GHz', factor: 1e9 },
  Wh: { measure: 'energy', code: 'Wh', factor: 1 },
  kWh: { measure: 'energy', code: 'kWh', factor: 1000 },
  mV: { measure: 'voltage', code: 'mV', factor: 0.001 },
  kV: { measure: 'voltage', code: 'kV', factor: 1000 },
  MW: { measure: 'power', code: 'MW', factor: 1e6 },
  mW: { measure: 'power', code: 'mW', factor: 0.001 },
  μm: { measure: 'length', code: 'um', factor: 1e-6 },
  µm: { measure: 'length', code: 'um', factor: 1e-6 },
  km: { measure: 'length', code: 'km', factor: 1000 },
  t: { measure: 'mass', code: 't', factor: 1000 },
  ms: { measure: 'duration', code: 'ms', factor: 0.001 },
}

const words = (list: string, unit: ReadUnit): (readonly [string, ReadUnit])[] =>
  list.split(' | ').map((word) => [foldUnit(word), unit] as const)

const DAY: ReadUnit = { measure: 'duration', code: 'd', factor: 86_400 }
const WEEK: ReadUnit = { measure: 'duration', code: 'wk', factor: 604_800 }
const HOUR: ReadUnit = { measure: 'duration', code: 'h', factor: 3600 }
const MONTH: ReadUnit = { measure: 'duration', code: 'mo' }
const YEAR: ReadUnit = { measure: 'duration', code: 'a' }
const TIMES: ReadUnit = { measure: 'factor', code: 'x', factor: 1 }
const TONNE: ReadUnit = { measure: 'mass', code: 't', factor: 1000 }
const LITRE: ReadUnit = { measure: 'volume', code: 'l', factor: 1 }
const MILLILITRE: ReadUnit = { measure: 'volume', code: 'ml', factor: 0.001 }
const KILONEWTON: ReadUnit = { measure: 'force', code: 'kN', factor: 1000 }

/** Words for them in the seven languages. */
const MORE_WORDS: ReadonlyMap<string, ReadUnit> = new Map([
  ...words(
    'day | days | business days | working days | calendar days | Tag | Tage | Tagen | Werktage | Werktagen | Arbeitstage | Arbeitstagen | Kalendertage | día | días | días hábiles | días laborables | dia | dias | dias úteis | 天 | 日 | 个工作日 | 工作日 | 营业日 | 日間 | 営業日 | يوم | يوما | أيام | يوم عمل | أيام عمل',
    DAY,
  ),
  ...words(
    'week | weeks | wks | Woche | Wochen | semana | semanas | 周 | 星期 | 个星期 | 週間 | 週 | أسبوع | أسبوعا | أسابيع',
    WEEK,
  ),
  ...words(
    'hour | hours | hrs | hr | Stunde | Stunden | Std | hora | horas | 小时 | 个小时 | 時間 | ساعة | ساعات',
    HOUR,
  ),
  ...words('monats | monatige | 個月 | か月間 | ヶ月 | ヵ月 | カ月 | شهور', MONTH),
  ...words('jahren | jährige | 年间 | 年間 | año | ano | سنين', YEAR),
  ...words('times | x | fold | mal | fach | veces | vezes | 倍 | مرة | مرات | أضعاف', TIMES),
  ...words('tonne | tonnes | ton | tons | Tonne | Tonnen | tonelada | toneladas | 吨 | トン | طن | أطنان', TONNE),
  ...words('litre | litres | liter | liters | litro | litros | 升 | リットル | لتر', LITRE),
  ...words(
    'millilitre | millilitres | milliliter | milliliters | mililitro | mililitros | 毫升 | ミリリットル | مل',
    MILLILITRE,
  ),
  ...words('kilonewton | kilonewtons | كيلونيوتن | 千牛 | キロニュートン', KILONEWTON),
])

/** Single letters are units only as written here; "a" and "in" are too often words. */
const SINGLE = new Set([
  'l',
  'L',
  'm',
  'g',
  's',
  'V',
  'W',
  'K',
  'C',
  'F',
  'N',
  'h',
  't',
  'A',
  'M',
  'م',
  'غ',
  'ث',
  'ف',
  'ج',
  '°',
  '"',
  "'",
  '%',
  '#',
])
const LONGEST = 26
const LETTER = /[\p{L}\p{N}]/u
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/u

function known(spelling: string, locale: Locale): ReadUnit | undefined {
  const exact = MORE[spelling]
  if (exact !== undefined) return exact
  const folded = foldUnit(spelling)
  const own = MORE_WORDS.get(folded)
  if (own !== undefined) return own
  if ([...spelling].length === 1 && !SINGLE.has(spelling) && !UNSPACED.test(spelling)) return undefined
  // NFKC makes "of" of "ºF".
  if (/^o[fc]$/iu.test(spelling)) return undefined
  const code = parseUnit(spelling, locale)
  return code === undefined || code === 'count' ? undefined : { measure: UNITS[code].dimension, code }
}

const isBoundary = (text: string, at: number): boolean => {
  const last = text[at - 1] ?? ''
  const next = text[at] ?? ''
  return UNSPACED.test(last) || !LETTER.test(last) || !LETTER.test(next) || UNSPACED.test(next)
}

/**
 * The unit written at this place of a plain text, and where it ends; undefined when there is none. The longest
 * spelling counts: "N·m" is not "N", "个月" is not "个".
 */
export function unitAt(text: string, start: number, locale: Locale): { unit: ReadUnit; end: number } | undefined {
  const gap = /^(?: |-(?=\p{L}))?/u.exec(text.slice(start, start + 2))?.[0] ?? ''
  const from = start + gap.length
  const most = Math.min(text.length, from + LONGEST)
  for (let end = most; end > from; end -= 1) {
    if (!isBoundary(text, end)) continue
    const spelling = text.slice(from, end)
    if (/^[\s.,;-]|[\s.,;-]$/u.test(spelling) || /[;!?()[\]\n]/u.test(spelling.replace(/\((?:A|g)\)/u, ''))) continue
    // "15 in stock": a word goes on after the inch.
    if (/^(?:in|ins)$/iu.test(spelling) && /^ \p{L}/u.test(text.slice(end, end + 2))) continue
    const unit = known(spelling, locale)
    if (unit !== undefined) return { unit, end }
  }
  return undefined
}

const UNIT_SET: ReadonlySet<string> = new Set(Object.keys(UNITS))
export const isUnitCode = (code: string): code is UnitCode => UNIT_SET.has(code)

/** Seconds, newtons, metres …: the value in the base unit the two tables share; undefined for none. */
function base(value: number, unit: ReadUnit): number | undefined {
  if (unit.factor !== undefined) return value * unit.factor
  if (!isUnitCode(unit.code)) return undefined
  const { factor, offset } = UNITS[unit.code]
  return value * factor + (offset ?? 0)
}

/** The value in another unit of the same measure; undefined when there is no way. */
export function inUnit(value: number, from: ReadUnit, to: ReadUnit): number | undefined {
  if (from.code === to.code) return value
  if (from.measure !== to.measure) return undefined
  if (isUnitCode(from.code) && isUnitCode(to.code)) return convertWithin(value, from.code, to.code)
  const basic = base(value, from)
  const size = to.factor ?? (isUnitCode(to.code) ? UNITS[to.code].factor : undefined)
  return basic === undefined || size === undefined ? undefined : basic / size
}

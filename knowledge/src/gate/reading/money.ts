import type { ReadUnit } from './units.ts'

const money = (code: string): ReadUnit => ({ measure: 'money', code })

/** The bare dollar sign is the US one, the bare ¥ is told apart by neither: they only match themselves or their code. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['US\\$|USD|\\$|dólares|dólar|dollars?|Dollar|美元|美金|ドル|米ドル|دولارا|دولار|دولارات', 'USD'],
  ['EUR|€|euros?|Euros?|欧元|ユーロ|يورو', 'EUR'],
  ['CNY|RMB|CN¥|yuan|Yuan|人民币|元(?![件素器])|يوان', 'CNY'],
  ['JPY|JP¥|円|日元|yen|Yen|¥|￥', 'JPY'],
  ['GBP|£|pounds sterling|英镑|英ポンド', 'GBP'],
  ['BRL|R\\$|reais', 'BRL'],
  ['AED|درهما|درهم|دراهم|dirhams?', 'AED'],
  ['MXN|MX\\$|pesos', 'MXN'],
  ['CHF|Fr\\.', 'CHF'],
]
const BEFORE = SIGNS.map(([signs, code]) => [new RegExp(`(?<![A-Za-z])(?:${signs}) ?$`, 'u'), code] as const)
const AFTER = SIGNS.map(
  ([signs, code]) => [new RegExp(`^ ?(?:${signs})(?![A-Za-z\\p{Script=Arabic}])`, 'u'), code] as const,
)
const LONGEST = 18

/** The currency written before or after a number, and how far the amount reaches; undefined when there is none. */
export function moneyAt(
  text: string,
  start: number,
  end: number,
): { unit: ReadUnit; start: number; end: number } | undefined {
  const before = text.slice(Math.max(0, start - LONGEST), start)
  for (const [sign, code] of BEFORE) {
    const found = sign.exec(before)
    if (found !== null) return { unit: money(code), start: start - found[0].length, end }
  }
  const after = text.slice(end, end + LONGEST)
  for (const [sign, code] of AFTER) {
    const found = sign.exec(after)
    if (found !== null) return { unit: money(code), start, end: end + found[0].length }
  }
  return undefined
}

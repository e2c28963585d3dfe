import type { UnderstoodParameter } from '@tradewind/schema/contracts/understanding'
import type { NumberRead } from '../numbers/number-read.ts'
import { readUnitAfter } from '../quantities/read-unit.ts'
import type { Range } from '../text/range.ts'
import { meaningOf, meaningsOf, type Sentence, spanOf, type Taken } from '../text/sentence.ts'
import { isNegated } from './negation.ts'

const SQUARES: Readonly<Record<string, string>> = {
  '0.25': 'square-1/4',
  '0.375': 'square-3/8',
  '0.5': 'square-1/2',
  '0.75': 'square-3/4',
  '1': 'square-1',
  '1.5': 'square-1-1/2',
}
/** Squares as Japanese and Chinese sheets give them, in mm. */
const SQUARES_MM: Readonly<Record<string, string>> = {
  '6.3': 'square-1/4',
  '6.35': 'square-1/4',
  '9.5': 'square-3/8',
  '9.53': 'square-3/8',
  '10': 'square-3/8',
  '12.5': 'square-1/2',
  '12.7': 'square-1/2',
  '19': 'square-3/4',
  '19.0': 'square-3/4',
  '25.4': 'square-1',
  '25': 'square-1',
  '38.1': 'square-1-1/2',
}
const INLETS: Readonly<Record<string, string>> = { '0.125': 'g-1/8', '0.25': 'g-1/4', '0.375': 'g-3/8', '0.5': 'g-1/2' }

const INSERT = /(?<![\d.])(9\s?x\s?12|14\s?x\s?18)(?![\d.])/gu
const HEX = /hex|sechskant|sextavad|六角|سداسي|bit/u
const SQUARE =
  /square|\bsq\b|drive|vierkant|abtrieb|antrieb|cuadr|encastre|quadrad|encaixe|方头|四方|方榫|方|差込|角|sq|مربع|anvil|socket|nuss|vaso|soquete|套筒|ソケット|ドライブ|لقم/u
const TOOL =
  /wrench|tool|llave|herramienta|pistola|chave|ferramenta|schrauber|schlussel|扳手|工具|レンチ|インパクト|مفتاح|اداه|مفك/u
const INLET =
  /inlet|bsp|\bg\s?$|npt|air connection|thread|luftanschluss|gewinde|anschluss|entrada de a|rosca|racor|进气|气管接头|接头|エア|給気|接続口|مدخل|هواء/u

/** Drive squares, hexagons, insert tools and air threads: inch fractions that are no lengths. Takes what it reads. */
export function readDrive(sentence: Sentence, taken: Taken): readonly UnderstoodParameter[] {
  const found: UnderstoodParameter[] = []
  const add = (parameter: string, code: string, range: Range, confidence: number) => {
    taken.take(range)
    const same = found.find((entry) => entry.parameter === parameter)
    if (same?.values !== undefined) {
      if (!same.values.includes(code)) same.values = [...same.values, code]
      return
    }
    found.push({
      span: spanOf(sentence, range),
      confidence,
      parameter,
      negated: isNegated(sentence, range),
      values: [code],
    })
  }
  for (const match of sentence.folded.text.matchAll(INSERT)) {
    const range = { start: match.index, end: match.index + match[0].length }
    if (!taken.has(range)) add('drive', match[0].startsWith('9') ? 'insert-9x12' : 'insert-14x18', range, 0.95)
  }
  for (const number of sentence.numbers) {
    if (taken.has(number)) continue
    const read = readFractionOf(sentence, number)
    if (read !== undefined) add(read.parameter, read.code, read, read.confidence)
  }
  for (const mention of sentence.mentions) {
    for (const { parameter, code } of meaningsOf(mention, 'value')) {
      if ((parameter === 'drive' || parameter === 'airInlet') && !taken.has(mention)) add(parameter, code, mention, 0.9)
    }
  }
  return found
}

interface FractionRead extends Range {
  readonly parameter: 'drive' | 'airInlet'
  readonly code: string
  readonly confidence: number
}

const NEAR = 16
const NEAR_BEFORE = 26

function readFractionOf(sentence: Sentence, number: NumberRead): FractionRead | undefined {
  const { text } = sentence.folded
  const unit = readUnitAfter(sentence, number)
  const end = unit?.end ?? number.end
  // Up to the next figure: what stands behind that belongs to it.
  const after = /^\D*/.exec(text.slice(end, end + NEAR))?.[0] ?? ''
  const before = /[^\d,;.]*$/.exec(text.slice(Math.max(0, number.start - NEAR_BEFORE), number.start))?.[0] ?? ''
  const near = `${before} | ${after.split(/[,;.、。，]/)[0]}`
  if (number.how !== 'fraction' && unit?.unit !== 'in') return metricSquare(sentence, number, near, end)
  if (unit !== undefined && unit.unit !== 'in') return undefined
  const isInch = unit?.unit === 'in'
  const key = String(number.value)
  if (INLET.test(near) && !SQUARE.test(after) && INLETS[key] !== undefined) {
    return { start: number.start, end, parameter: 'airInlet', code: INLETS[key] ?? '', confidence: 0.9 }
  }
  if (HEX.test(near) && key === '0.25')
    return { start: number.start, end, parameter: 'drive', code: 'hex-1/4', confidence: 0.95 }
  const code = SQUARES[key]
  if (code === undefined) return undefined
  const isAsked = sentence.request.context?.asked.includes('drive') ?? false
  if (SQUARE.test(near) || isAsked) return { start: number.start, end, parameter: 'drive', code, confidence: 0.95 }
  // "1 inch air wrench": of a tool, one inch is its square.
  if (isInch && key === '1' && TOOL.test(near))
    return { start: number.start, end, parameter: 'drive', code, confidence: 0.8 }
  const hasHose = sentence.mentions.some((mention) => meaningOf(mention, 'parameter')?.code === 'hoseDiameter')
  return number.how === 'fraction' && isInch && !hasHose
    ? { start: number.start, end, parameter: 'drive', code, confidence: 0.8 }
    : undefined
}

function metricSquare(sentence: Sentence, number: NumberRead, near: string, end: number): FractionRead | undefined {
  const code = SQUARES_MM[String(number.value)]
  if (code === undefined || sentence.folded.text.slice(number.start, number.end).length < 2) return undefined
  if (!/sq|角|方|square|vierkant|cuadrad|quadrad|مربع/u.test(near) || /角度/u.test(near)) return undefined
  return { start: number.start, end, parameter: 'drive', code, confidence: 0.85 }
}
